import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../../src/compare/compare-articles.ts'
import type { Variant } from '../../../src/model/story.ts'
import { listParagraphChanges } from '../../../src/stories/views/list-paragraph-changes.ts'
import { article, block, outlet, story, variant } from '../../templates/fixture-parts.ts'

const lines = [
  'The ferry Ottar ran aground off Skerry Head on Monday with 40 sheep and a piano on board.',
  'Nobody was hurt, the harbour master said, and the piano is still in tune.',
  'The sheep were walked ashore at low tide by two U.S. schoolteachers and a dog.',
]

function text(code: string, texts: readonly string[], more: Partial<Variant> = {}): Variant {
  const blocks = texts.map((line) => block('paragraph', line))
  return variant({
    article: article({ code, outlet: code, title: 'Ferry aground', blocks }),
    outlet: outlet(code.toLowerCase(), `Outlet ${code}`),
    ...more,
  })
}

const source = text('A', lines)

function taken(code: string, texts: readonly string[], more: Partial<Variant> = {}): Variant {
  const other = text(code, texts, more)
  return {
    ...other,
    comparison: compareArticles(source.article, other.article),
    comparedWith: 'A',
  }
}

function changesOf(...variants: Variant[]) {
  const changes = listParagraphChanges(story('ferry', [source, ...variants]))
  return [...changes].map(([index, change]) => [index, change.variants.length, change.target])
}

describe('listParagraphChanges', () => {
  it('leads from a changed paragraph to the same one in the variant', () => {
    const edited = taken('B', [lines[0]!, lines[1]!.replace('hurt', 'lost'), lines[2]!])
    expect(changesOf(edited)).toEqual([[1, 1, 'b_p2']])
  })

  it('leads from a paragraph that was cut to where it stood', () => {
    expect(changesOf(taken('B', lines.slice(0, 2)))).toEqual([[2, 1, 'b_cut3']])
  })

  it('counts all variants, and leads to the first that changed what is said', () => {
    const style = taken('B', [lines[0]!, lines[1]!, lines[2]!.replace('U.S.', 'US')])
    const fact = taken('C', [lines[0]!, lines[1]!, lines[2]!.replace('two', 'nine')])
    expect(changesOf(style, fact)).toEqual([[2, 2, 'c_p3']])
  })

  it('says nothing of a text that may not be shown', () => {
    const shut = { show: 'excerpt', reason: null } as const
    expect(changesOf(taken('B', lines.slice(0, 2), { exposure: shut }))).toEqual([])
  })
})

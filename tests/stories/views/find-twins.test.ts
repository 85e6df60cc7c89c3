import { expect, it } from 'vitest'
import { compareArticles } from '../../../src/compare/compare-articles.ts'
import type { Variant } from '../../../src/model/story.ts'
import { findTwins } from '../../../src/stories/views/find-twins.ts'
import { article, block, outlet, story, variant } from '../../templates/fixture-parts.ts'

const lines = ['The ferry ran aground with 40 sheep on board.', 'Nobody was hurt.']

function text(code: string, words: readonly string[], more: Partial<Variant> = {}): Variant {
  const blocks = words.map((line) => block('paragraph', line))
  return variant({
    article: article({ code, outlet: code, title: 'Ferry aground', blocks }),
    outlet: outlet(code.toLowerCase(), `Outlet ${code}`),
    ...more,
  })
}

const source = text('A', lines)

function taken(code: string, words: readonly string[], more: Partial<Variant> = {}): Variant {
  const made = text(code, words)
  const comparison = compareArticles(source.article, made.article)
  return { ...made, comparison, comparedWith: 'A', ...more }
}

it('finds for each text the first that has the very same words', () => {
  const changed = [lines[0]!.replace('40', '14'), lines[1]!]
  const variants = [
    source,
    taken('B', changed),
    taken('C', lines),
    taken('D', changed),
    taken('E', changed),
    taken('F', changed, { comparedWith: 'C' }),
    taken('G', changed, { exposure: { show: 'record', reason: 'withdrawn' } as never }),
    taken('H', [...changed, 'More.']),
  ]
  const twins = findTwins(story('ferry', variants, { reading: 'A' }))
  expect([...twins].map(([one, other]) => [one.article.code, other.article.code])).toEqual([
    ['D', 'B'],
    ['E', 'B'],
  ])
})

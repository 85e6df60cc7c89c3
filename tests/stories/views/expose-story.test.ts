import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { Variant } from '../../../src/model/story.ts'
import { exposeStory } from '../../../src/stories/views/expose-story.ts'
import { article, block, outlet, story, variant } from '../../templates/fixture-parts.ts'

const paper = outlet('paper', 'Paper')
const record = { show: 'record', reason: 'This article was withdrawn.' } as const

function evidence(quote: string): Evidence {
  return { grade: 'stated', fact: 'It names its source.', quote, url: null }
}

function text(code: string, words: string, more: Partial<Variant> = {}): Variant {
  const blocks = [block('paragraph', words)]
  return variant({
    article: article({ code, outlet: 'paper', title: code, description: words, blocks }),
    outlet: paper,
    ...more,
  })
}

describe('exposeStory', () => {
  it('leaves a story alone whose texts may all be shown', () => {
    const open = story('s', [text('A', 'All of this is public.')])
    expect(exposeStory(open)).toBe(open)
  })

  it('takes the words of a record out of its body, its description and every quotation', () => {
    const shut = story(
      's',
      [
        text('A', 'Nobody may read  this sentence.', {
          exposure: record,
          alike: [evidence('read this sentence')],
        }),
      ],
      { originalEvidence: [evidence('Nobody may read this')] },
    )
    expect(JSON.stringify(exposeStory(shut))).not.toMatch(/Nobody may|read this sentence/)
    expect(exposeStory(shut).variants[0]?.article.body.words).toBe(5)
  })

  it('keeps a quotation that an open text holds as well', () => {
    const both = story('s', [
      text('A', 'First in the Echo.', { exposure: record }),
      text('B', 'First in the Echo.', { alike: [evidence('First in the Echo.')] }),
    ])
    expect(exposeStory(both).variants[1]?.alike[0]?.quote).toBe('First in the Echo.')
  })

  it('drops a comparison that would show the hidden side', () => {
    const comparison = {
      method: 'words',
      alignment: [],
      edits: [],
      counts: {},
      summary: [],
      kept: 1,
      lost: ['Hidden words.'],
    } as const
    const pair = story('s', [
      text('A', 'Hidden words.', { exposure: record }),
      text('B', 'Open words.', {
        comparison: {
          ...comparison,
          alignment: [],
          edits: [],
          summary: [],
          lost: ['Hidden words.'],
        },
        comparedWith: 'A',
      }),
    ])
    expect(exposeStory(pair).variants[1]?.comparison).toBeNull()
  })
})

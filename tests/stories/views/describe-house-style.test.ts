import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../../src/compare/compare-articles.ts'
import type { Variant } from '../../../src/model/story.ts'
import { describeHouseStyle } from '../../../src/stories/views/describe-house-style.ts'
import { listTakes } from '../../../src/stories/views/list-takes.ts'
import { markTakes } from '../../../src/stories/views/mark-takes.ts'
import { article, block, outlet, story, variant, when } from '../../templates/fixture-parts.ts'

const [paper, radio] = [outlet('paper', 'The Paper'), outlet('radio', 'Radio')]

type Parts = { title?: string; published?: string; exposure?: Variant['exposure'] }

/** A story of The Paper, of which Radio made its own text. */
function taken(slug: string, from: string[], to: string[], a: Parts = {}, b: Parts = {}) {
  const text = (code: string, by: typeof paper, lines: string[], parts: Parts) =>
    variant({
      article: article({
        code,
        outlet: by.id,
        title: parts.title ?? 'Goats on the pier',
        published: parts.published ? when(parts.published) : null,
        blocks: lines.map((line) => block('paragraph', line)),
      }),
      outlet: by,
      exposure: parts.exposure ?? { show: 'full', reason: null },
    })
  const source = text(`${slug}-a`, paper, from, a)
  const taker = text(`${slug}-b`, radio, to, b)
  return story(slug, [
    source,
    {
      ...taker,
      comparison: compareArticles(source.article, taker.article),
      comparedWith: source.article.code,
      derivation: {
        source: { code: source.article.code, url: null, name: null },
        kind: 'republication',
        grade: 'declared',
        evidence: [],
        nearMatch: false,
      },
    },
  ])
}

const goats = taken(
  'goats',
  [
    'The U.S. consul met Mr. Dray on the pier, where 14 goats stood on the crosswalk.',
    'By noon the goats had left the crosswalk, and the U.S. consul had lost his hat.',
  ],
  [
    'The US consul met Mr. Dray on the pier, where 40 goats stood on the pedestrian crossing.',
    'By noon the goats had left the pedestrian crossing, and the US consul had lost his hat.',
  ],
  { published: '2024-05-01T10:00:00Z' },
  { published: '2024-05-01T13:00:00Z', title: 'Goats!' },
)
const piano = taken(
  'piano',
  ['A piano that the U.S. navy had lost came ashore on Tuesday, still in tune and full of crabs.'],
  ['A piano that the US navy had lost came ashore on Tuesday, still in tune and full of crabs.'],
  { published: '2024-06-01T10:00:00Z' },
  { published: '2024-06-01T19:00:00Z' },
)

describe('describeHouseStyle', () => {
  const house = describeHouseStyle(markTakes([goats, piano].flatMap(listTakes)))

  it('counts edits of style across stories, with an example and its first place', () => {
    const { edits } = goats.variants[1]!.comparison!
    const first = edits.findIndex((edit) => edit.class === 'style.points')
    expect(house.style).toEqual([
      {
        class: 'style.points',
        label: 'points in abbreviations',
        weight: 'style',
        times: 3,
        texts: 2,
        examples: [
          { from: 'U.S.', to: 'US', times: 3, texts: 2, path: `stories/goats/#goats-b_e${first}` },
        ],
      },
    ])
  })

  it('names the words that it prefers', () => {
    expect(house.wordings.map(({ from, to, times }) => [from, to, times])).toEqual([
      ['crosswalk', 'pedestrian crossing', 2],
    ])
  })

  it('keeps changes of fact apart from style', () => {
    expect(house.substance.map(({ label, examples }) => [label, examples[0]?.to])).toEqual([
      ['number changed', '40'],
    ])
  })

  it('says what was done around the text', () => {
    expect(house.frame.map(({ label, texts }) => [label, texts])).toEqual([['headline changed', 1]])
  })

  it('gives the medians of share kept and delay', () => {
    expect(house.kept).toBeGreaterThan(0.9)
    expect(house.delay).toEqual({ words: '6 hours', texts: 2 })
  })

  it('says nothing of the words of a text that may not be shown', () => {
    const shut = taken(
      'shut',
      ['Nobody may read of the U.S. piano.'],
      ['Nobody may read of the US piano.'],
      {},
      { exposure: { show: 'record', reason: 'withdrawn' } },
    )
    const { texts, compared, style, kept } = describeHouseStyle(markTakes(listTakes(shut)))
    expect({ texts, compared, style, kept }).toEqual({
      texts: 1,
      compared: 0,
      style: [],
      kept: null,
    })
  })
})

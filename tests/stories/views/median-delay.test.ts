import { expect, it } from 'vitest'
import type { Take } from '../../../src/stories/views/list-takes.ts'
import { medianDelay } from '../../../src/stories/views/median-delay.ts'
import { article, outlet, story, variant, when } from '../../templates/fixture-parts.ts'

function take(from: string, to: string): Take {
  const text = (code: string, date: string) =>
    variant({
      article: article({ code, outlet: code, title: code, published: when(date) }),
      outlet: outlet(code, code),
    })
  const [source, taker] = [text('a', from), text('b', to)]
  return { story: story('s', [source, taker]), source, variant: taker, comparison: null }
}

const noon = '2024-05-01T12:00:00Z'

it.each([
  ['minutes between instants', [[noon, '2024-05-01T12:20:00Z']], '20 minutes', 1],
  ['hours, whatever the zones', [[noon, '2024-05-02T00:00:00+09:00']], '3 hours', 1],
  ['days, from two on', [[noon, '2024-05-04T12:00:00Z']], '3 days', 1],
  [
    'about so many days where only the day is known',
    [['2024-05-01', '2024-05-04']],
    'about 3 days',
    1,
  ],
  ['the same day', [['2024-05-01', '2024-05-01']], 'the same day', 1],
  [
    'the mean of the two in the middle',
    [
      [noon, '2024-05-01T14:00:00Z'],
      [noon, '2024-05-01T18:00:00Z'],
    ],
    '4 hours',
    2,
  ],
  [
    'nothing of a month, nor of a text dated before its source',
    [
      ['2024-04', noon],
      [noon, '2024-04-28'],
      [noon, '2024-05-01T13:00:00Z'],
    ],
    '1 hour',
    1,
  ],
] as const)('gives %s', (_name, pairs, words, texts) => {
  expect(medianDelay(pairs.map(([from, to]) => take(from, to)))).toEqual({ words, texts })
})

it('is null where no dates tell', () => {
  expect(medianDelay([take('2024', '2024')])).toBeNull()
})

import { expect, test } from 'vitest'
import { findFurniture } from '../../src/discover/find-furniture.ts'
import { fingerprintArticle } from '../../src/discover/fingerprint-article.ts'
import { anArticle } from './an-article.ts'

const footer = 'You can read us on the ferry too: ask the purser for today’s paper.'

const recurring = (articles: readonly (readonly [string, string | null])[]) => {
  const fingerprints = articles.map(([outlet, dated], i) =>
    fingerprintArticle(
      anArticle({ code: `${i}`, outlet, dated, text: [`Text number ${i} is short.`, footer] }),
    ),
  )
  return [...findFurniture(fingerprints)].map(([outlet, hashes]) => [outlet, hashes.size])
}

test.each([
  [
    'three articles over eleven days',
    [
      ['a', '2024-01-01'],
      ['a', '2024-01-05'],
      ['a', '2024-01-12'],
    ],
    [['a', 1]],
  ],
  [
    'three versions within a week',
    [
      ['a', '2024-01-01'],
      ['a', '2024-01-02'],
      ['a', '2024-01-08'],
    ],
    [['a', 0]],
  ],
  [
    'two articles',
    [
      ['a', '2024-01-01'],
      ['a', '2024-03-01'],
    ],
    [],
  ],
  [
    'one text in three outlets',
    [
      ['a', '2024-01-01'],
      ['b', '2024-01-05'],
      ['c', '2024-01-12'],
    ],
    [],
  ],
  [
    'undated articles',
    [
      ['a', null],
      ['a', null],
      ['a', null],
    ],
    [],
  ],
] as const)('%s', (_, articles, expected) => {
  expect(recurring(articles)).toEqual(expected)
})

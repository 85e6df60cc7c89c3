import { expect, test } from 'vitest'
import { findFurniture } from '../../src/discover/find-furniture.ts'
import { fingerprintArticle } from '../../src/discover/fingerprint-article.ts'
import { keepParagraphs } from '../../src/discover/keep-grams.ts'
import { anArticle } from './an-article.ts'

const footer = 'You can read us on the ferry too: ask the purser for today’s paper.'

const recurring = (articles: readonly (readonly [string, string | null])[]) => {
  const dressed = articles.map(([outlet, dated], i) => {
    const text = [`Text number ${i} is short.`, footer]
    const fingerprint = fingerprintArticle(anArticle({ code: `${i}`, outlet, dated, text }))
    return { outlet, day: fingerprint.day, paragraphs: keepParagraphs(fingerprint) }
  })
  return [...findFurniture(dressed)].map(([outlet, hashes]) => [outlet, hashes.size])
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
    [],
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

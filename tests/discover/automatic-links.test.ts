import { expect, test } from 'vitest'
import { automaticLinks } from '../../src/discover/automatic-links.ts'
import { suggestLinks } from '../../src/discover/suggest-links.ts'
import type { SuggestedLink, Suggestion } from '../../src/discover/suggestion.ts'
import { anArticle, anOutlet } from './an-article.ts'
import { brief, lightEdit, report } from './texts.ts'

const relation = {
  a: 'a',
  b: 'b',
  relation: 'variant',
  containment: { a: 0.9, b: 0.8 },
  longestRun: 60,
  openingWords: 38,
  words: { a: 300, b: 320 },
  holders: [],
  confidence: 0.9,
} as const satisfies SuggestedLink['relation']

const direction = {
  source: 'a',
  grade: 'computed',
  confidence: 0.9,
  credited: false,
  evidence: [],
  against: [],
  absent: null,
} as const

function aLink(
  given: Partial<SuggestedLink> = {},
  figures: Partial<SuggestedLink['relation']> = {},
): SuggestedLink {
  return {
    article: 'b',
    related: 'a',
    source: 'a',
    kind: 'republication',
    relation: { ...relation, ...figures },
    direction: { ...direction, evidence: [], against: [] },
    linked: false,
    ...given,
  }
}

function aStar(links: SuggestedLink[], given: Partial<Suggestion> = {}): Suggestion {
  return {
    shape: 'star',
    centre: 'a',
    source: 'a',
    absent: null,
    articles: [],
    links,
    loose: false,
    ...given,
  }
}

const made = (suggestion: Suggestion) =>
  automaticLinks([suggestion]).map(({ article, related }) => `${article}-${related}`)

test('a clear variant is linked, whether or not its direction is known', () => {
  expect(made(aStar([aLink(), aLink({ article: 'c', source: null })]))).toEqual(['b-a', 'c-a'])
})

test.each([
  ['brief', { relation: 'brief' }],
  ['round-up', { relation: 'round-up' }],
  ['shared background', { relation: 'shares-background' }],
  ['template', { relation: 'same-template' }],
  ['short text', { words: { a: 99, b: 320 } }],
  ['part of the shorter text only', { containment: { a: 0.74, b: 0.9 } }],
  ['run too short', { longestRun: 39 }],
  ['other opening', { openingWords: 19 }],
] as const)('not linked: %s', (_, figures) => {
  expect(made(aStar([aLink({}, figures)]))).toEqual([])
})

const credited = { ...direction, credited: true, evidence: [], against: [] }

test('what credits its source by name is linked on less: briefs, and parts of the text', () => {
  const figures = { words: { a: 500, b: 60 }, longestRun: 25, openingWords: 30 }
  const brief = { ...figures, relation: 'brief' } as const
  expect(made(aStar([aLink({}, brief)]))).toEqual([])
  expect(made(aStar([aLink({ direction: credited }, brief)]))).toEqual(['b-a'])
})

test.each([
  ['shared background', { relation: 'shares-background' }],
  ['a few words', { words: { a: 500, b: 39 } }],
  ['a part of them', { words: { a: 500, b: 60 }, containment: { a: 0.1, b: 0.59 } }],
  ['a short run', { longestRun: 19 }],
  ['another opening', { openingWords: 9 }],
] as const)('a credit by name is not enough: %s', (_, figures) => {
  expect(made(aStar([aLink({ direction: credited }, figures)]))).toEqual([])
})

test('not linked: what is linked already, what is loose, what a round-up holds', () => {
  expect(made(aStar([aLink({ linked: true })]))).toEqual([])
  expect(made(aStar([aLink()], { loose: true }))).toEqual([])
  expect(made(aStar([aLink()], { shape: 'round-up' }))).toEqual([])
})

test('a copy of a copy is linked only where the copy is linked to the centre', () => {
  const second = aLink({ article: 'c', related: 'b', source: 'b' })
  expect(made(aStar([aLink(), second]))).toEqual(['b-a', 'c-b'])
  expect(made(aStar([aLink({}, { longestRun: 12 }), second]))).toEqual([])
  expect(made(aStar([aLink({ linked: true }), second]))).toEqual(['c-b'])
})

test('of a star, the full version is linked and the brief is left to the editor', () => {
  const articles = [
    anArticle({ code: 'post', dated: '2024-10-02', text: report }),
    anArticle({ code: 'herald', dated: '2024-10-03', outlet: 'herald', text: lightEdit }),
    anArticle({ code: 'radio', dated: '2024-10-04', outlet: 'radio', text: brief }),
  ]
  const links = automaticLinks(suggestLinks(articles, [anOutlet('harbour-post')]))
  expect(links.map(({ article, source }) => `${article}←${source}`)).toEqual(['herald←post'])
})

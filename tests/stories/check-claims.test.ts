import { describe, expect, it } from 'vitest'
import type { DerivationKind } from '../../src/model/derivation.ts'
import type { Comparison } from '../../src/model/edit.ts'
import { checkClaims } from '../../src/stories/check-claims.ts'
import { linkStories } from '../../src/stories/link-stories.ts'
import { day, declared, makeArticle, makeOutlet } from './make-article.ts'

type Given = {
  kind?: DerivationKind
  /** Share of the words of A that B keeps. */
  kept: number
  /** Words of B; A has 100. */
  words?: number
  story?: string
}

/** What is said of B, whose source is A unless only a `story` joins them. */
function claims({ kind, kept, words = 100, story: name }: Given): string[] {
  const derivedFrom = kind ? declared({ code: 'A' }).map((source) => ({ ...source, kind })) : []
  const body = { ...makeArticle('B').body, words }
  const named = { story: name ?? null }
  const [story] = linkStories(
    [makeArticle('A', named), makeArticle('B', { ...named, derivedFrom, body })],
    [makeOutlet('gazette')],
    { asOf: day('2026-01-01') },
  )
  const comparison: Comparison = {
    method: 'words',
    alignment: [],
    edits: [],
    counts: {},
    summary: [],
    kept,
    lost: [],
  }
  const variants = story!.variants.map((variant) =>
    variant.article.code === 'B' ? { ...variant, comparison, comparedWith: 'A' } : variant,
  )
  return checkClaims({ ...story!, variants }).disagreements.flatMap(({ text, evidence }) => [
    text,
    evidence.at(-1)!.fact,
  ])
}

describe('checkClaims', () => {
  it.each<[string, Given, string[]]>([
    [
      'a republication that keeps almost nothing of its source',
      { kind: 'republication', kept: 0.04 },
      [
        'It is called a republication, but the texts have little in common.',
        '4 % of the source’s words are kept.',
      ],
    ],
    ['a republication that keeps a good part', { kind: 'republication', kept: 0.4 }, []],
    ['an excerpt of a few words', { kind: 'excerpt', kept: 0.04, words: 5 }, []],
    [
      'an excerpt of other words',
      { kind: 'excerpt', kept: 0.04, words: 80 },
      [
        'It is called an excerpt, but hardly any of its words stand in its source.',
        '5 % of its words are the source’s.',
      ],
    ],
    [
      'an excerpt that is longer than all of its source',
      { kind: 'excerpt', kept: 0.9, words: 200 },
      [
        'It is called an excerpt, but it is longer than its source.',
        'It has 200 words, its source 100.',
      ],
    ],
    ['an adaptation, which may be in other words', { kind: 'adaptation', kept: 0.02 }, []],
    [
      'two texts that an editor put into one story',
      { story: 'ferry', kept: 0.02 },
      [
        'The editor put it into the story “ferry”, but it has little in common with “A”.',
        '2 % of its words are the other’s.',
      ],
    ],
    ['a brief in the story of a long text', { story: 'ferry', kept: 0.1, words: 12 }, []],
  ])('%s', (_, given, expected) => {
    expect(claims(given)).toEqual(expected)
  })
})

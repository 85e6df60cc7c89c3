import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/edit.ts'
import { checkClaims } from '../../src/stories/check-claims.ts'
import { linkStories } from '../../src/stories/link-stories.ts'
import { day, declared, makeArticle, makeOutlet } from './make-article.ts'

function claims(kind: 'republication' | 'excerpt', kept: number): string[] {
  const derivedFrom = declared({ code: 'A' }).map((source) => ({ ...source, kind }))
  const [story] = linkStories(
    [makeArticle('A'), makeArticle('B', { derivedFrom })],
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
  it('shows a republication that keeps almost nothing of its source', () => {
    expect(claims('republication', 0.04)).toEqual([
      'It is called a republication, but the texts have little in common.',
      '4 % of the source’s words are kept.',
    ])
  })

  it('says nothing of one that keeps a good part, nor of an excerpt', () => {
    expect([claims('republication', 0.4), claims('excerpt', 0.04)]).toEqual([[], []])
  })
})

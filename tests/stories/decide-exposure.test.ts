import { describe, expect, it } from 'vitest'
import { decideExposure } from '../../src/stories/decide-exposure.ts'
import { day, makeArticle } from './make-article.ts'

describe('decideExposure', () => {
  const asOf = day('2024-06-01')
  const { rights } = makeArticle('A')
  it.each([
    [{}, 'full'],
    [{ status: 'withdrawn' as const }, 'record'],
    [{ rights: { ...rights, display: 'excerpt' as const } }, 'excerpt'],
    [{ rights: { ...rights, display: 'metadata' as const } }, 'record'],
    [{ rights: { ...rights, expires: day('2024-06-01') } }, 'record'],
    [{ rights: { ...rights, expires: day('2024-06-02') } }, 'full'],
  ])('%o → %s', (given, show) => {
    expect(decideExposure(makeArticle('A', given), asOf).show).toBe(show)
  })
})

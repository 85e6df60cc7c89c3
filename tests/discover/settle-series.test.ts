import { expect, test } from 'vitest'
import type { Relation } from '../../src/discover/relation.ts'
import { findSeries, settleSeries } from '../../src/discover/settle-series.ts'

const aRelation = (
  a: string,
  b: string,
  relation: Relation['relation'],
  longestRun: number,
): Relation => ({
  a,
  b,
  relation,
  containment: { a: 0.8, b: 0.8 },
  longestRun,
  openingWords: 34,
  words: { a: 190, b: 190 },
  holders: [],
  confidence: 0.8,
})

test.each([
  ['two of the series, short runs', 'mon', 'tue', 23, 'same-template'],
  ['a version of one of them, long runs', 'mon', 'tue', 60, 'variant'],
  ['one that is not of the series', 'mon', 'other', 23, 'variant'],
])('%s', (_, a, b, longestRun, expected) => {
  const series = findSeries([
    aRelation('mon', 'wed', 'same-template', 12),
    aRelation('thu', 'tue', 'same-template', 12),
    aRelation('mon', 'other', 'variant', 40),
  ])
  expect(settleSeries(aRelation(a, b, 'variant', longestRun), series).relation).toBe(expected)
})

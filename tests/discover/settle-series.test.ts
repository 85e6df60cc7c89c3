import { expect, test } from 'vitest'
import type { Relation } from '../../src/discover/relation.ts'
import { settleSeries } from '../../src/discover/settle-series.ts'

const aRelation = (relation: Relation['relation'], longestRun: number): Relation => ({
  a: 'mon',
  b: 'tue',
  relation,
  containment: { a: 0.8, b: 0.8 },
  longestRun,
  openingWords: 34,
  words: { a: 190, b: 190 },
  holders: [],
  confidence: 0.8,
})

test.each([
  ['two of a series, short runs', true, 23, 'same-template'],
  ['a version of one of them, long runs', true, 60, 'variant'],
  ['one that is not of a series', false, 23, 'variant'],
] as const)('%s', (_, areOfSeries, longestRun, expected) => {
  expect(settleSeries(aRelation('variant', longestRun), areOfSeries).relation).toBe(expected)
})

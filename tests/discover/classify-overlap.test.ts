import { expect, test } from 'vitest'
import { classifyOverlap } from '../../src/discover/classify-overlap.ts'
import type { Side } from '../../src/discover/measure-overlap.ts'

/** Two reports of 300 words that have a quarter of them in common, all over and at both openings. */
const side: Side = {
  words: 300,
  covered: 0.25,
  opening: 0.45,
  spread: 0.9,
  meanRun: 9,
  from: 0.05,
  to: 0.95,
}

const kindOf = (longestRun: number, given: Partial<Side> = {}) =>
  classifyOverlap({ a: { ...side, ...given }, b: side, longestRun, numbers: 1, names: 1 }, false)
    ?.relation

test.each([
  ['short runs all over: a report written anew', 14, {}, 'variant'],
  ['half of it is one quotation', 38, {}, 'shares-background'],
  ['the same quotation among much else', 38, { covered: 0.45, meanRun: 12 }, 'variant'],
] as const)('%s', (_, longestRun, given, expected) => {
  expect(kindOf(longestRun, given)).toBe(expected)
})

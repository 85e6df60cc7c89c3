import type { Rule } from './rule.ts'

const INNER = /^([.,;:!?])([”’"'»])$/
const OUTER = /^([”’"'»])([.,;:!?])$/

/** `war.”` ↔ `war”.` */
export const quoteOrder: Rule = {
  classes: ['punctuation.quote-order'],
  about: 'A stop or comma moved from one side of a closing quotation mark to the other.',
  reach: 2,
  pair(from, to) {
    if (from.length !== 2 || to.length !== 2 || !from.isMarks || !to.isMarks) return null
    return isTurned(from.solid, to.solid) || isTurned(to.solid, from.solid)
      ? { class: 'punctuation.quote-order', confidence: 0.98, score: 3 }
      : null
  },
  ok: [
    [
      'They called it “a fair.” Then',
      'They called it “a fair”. Then',
      'They called it “a fair{-.”-}{+”.+} Then',
    ],
    ['“A fair”, she said', '“A fair,” she said', '“A fair{-”,-}{+,”+} she said'],
  ],
  notOk: [['They called it “a fair.”', 'They called it “a fair”', 'They called it “a fair{-.-}”']],
}

/** Compares the stop exactly and the quotation mark by its place: its style may change at once. */
export function isTurned(inner: string, outer: string): boolean {
  const inside = INNER.exec(inner)
  const outside = OUTER.exec(outer)
  return inside !== null && outside !== null && inside[1] === outside[2]
}

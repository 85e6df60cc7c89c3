import type { Rule } from './rule.ts'

/** `embassy` → `Embassy`. */
export const letterCase: Rule = {
  classes: ['style.case'],
  about: 'Capitals only.',
  reach: 3,
  pair(from, to) {
    const left = from.joined
    const right = to.joined
    if (!left || !right || left.toLowerCase() !== right.toLowerCase() || left === right) return null
    const acronym = [left, right].some((word) => /^\p{Lu}{2,4}$/u.test(word))
    const plain = [left, right].some((word) => /^\p{Ll}+$/u.test(word))
    return acronym && plain
      ? { class: 'style.case', confidence: 0.4, score: 1, facets: ['possible'] }
      : { class: 'style.case', confidence: 0.97, score: 2 }
  },
  ok: [
    [
      'the Swiss embassy burned',
      'the Swiss Embassy burned',
      'the Swiss {-embassy-} {+Embassy+} burned',
    ],
  ],
  notOk: [['the U.S. embassy', 'the US embassy', 'the {-U.S.-} {+US+} embassy']],
}

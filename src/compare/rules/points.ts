import type { Rule } from './rule.ts'
import { hasDigit, hasLetter } from './words-of.ts'

/** `U.S.` → `US`, `Gen.` → `Gen`, `p.m.` → `PM`. */
export const points: Rule = {
  classes: ['style.points'],
  about: 'An abbreviation or acronym with or without its points.',
  reach: 3,
  pair(from, to) {
    const left = from.solid
    const right = to.solid
    if (!left.includes('.') && !right.includes('.')) return null
    const pointed = [...from.tokens, ...to.tokens].some(
      (token) => token.kind !== 'mark' && /\.$|\../.test(token.key),
    )
    const points = (text: string) => text.split('.').length
    if (points(left) === points(right)) return null
    if (!pointed || hasDigit(left + right) || !hasLetter(left) || left === right) return null
    const bareLeft = left.replaceAll('.', '')
    const bareRight = right.replaceAll('.', '')
    if (bareLeft === bareRight) {
      // With the stop of its sentence the shorter form is one change, not two.
      const score = from.length + to.length > 2 ? 2.6 : 2
      return { class: 'style.points', confidence: 0.98, score }
    }
    if (bareLeft.toLowerCase() !== bareRight.toLowerCase()) return null
    return /^[A-Z]+$/.test(bareLeft) && /^\p{Ll}/u.test(bareRight)
      ? { class: 'style.points', confidence: 0.4, score: 1, facets: ['possible'] }
      : { class: 'style.points', confidence: 0.9, score: 1.8 }
  },
  ok: [
    ['the U.S. navy', 'the US navy', 'the {-U.S.-} {+US+} navy'],
    ['in the U.S. They met', 'in the US. They met', 'in the {-U.S.-} {+US.+} They met'],
    ['a U.S.-led fleet', 'a US-led fleet', 'a {-U.S.-led-} {+US-led+} fleet'],
    ['at 5 p.m. sharp', 'at 5 PM sharp', 'at 5 {-p.m.-} {+PM+} sharp'],
  ],
  notOk: [
    ['it grew 1.5 times', 'it grew 15 times', 'it grew {-1.5-} {+15+} times'],
    ['there was war. Then', 'there was war Then', 'there was war{-.-} Then'],
  ],
}

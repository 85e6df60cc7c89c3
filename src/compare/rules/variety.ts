import type { Phrase } from '../phrase.ts'
import type { Spelling } from '../tables/spellings.ts'
import type { Rule, Verdict } from './rule.ts'

/** Longer words are not English; the patterns would take their time. */
const LONGEST = 40

const PER_CENT: Verdict = Object.freeze({ class: 'spelling.variety', confidence: 0.97, score: 2 })

/** `program` → `programme`. */
export const variety: Rule = {
  classes: ['spelling.variety'],
  about: 'British against American spelling, by a table and by endings.',
  reach: 2,
  pair(from, to) {
    if (!from.only || !to.only) return isPerCent(from, to) || isPerCent(to, from) ? PER_CENT : null
    const [left, right] = [from.only.word, to.only.word]
    if (left.lower === right.lower) return null
    if (left.lower.length > LONGEST || right.lower.length > LONGEST) return null
    const [one, two] = [left.spellings, right.spellings]
    const same = one.length === two.length && one.every((part, at) => isVariant(part, two[at]!))
    return same ? { class: 'spelling.variety', confidence: 0.95, score: 2 } : null
  },
  ok: [
    [
      'the nuclear program grew',
      'the nuclear programme grew',
      'the nuclear {-program-} {+programme+} grew',
    ],
    ['it was organized well', 'it was organised well', 'it was {-organized-} {+organised+} well'],
    [
      'the Labor center is old',
      'the Labour centre is old',
      'the {-Labor-} {+Labour+} {-center-} {+centre+} is old',
    ],
    ['some 5 percent fell', 'some 5 per cent fell', 'some 5 {-percent-} {+per cent+} fell'],
  ],
  notOk: [
    ['four of them', 'for of them', '{-four-} {+for+} of them'],
    ['it was a prise', 'it was a prize', 'it was a {-prise-} {+prize+}'],
  ],
}

function isPerCent(from: Phrase, to: Phrase): boolean {
  return from.joined.toLowerCase() === 'per cent' && to.joined.toLowerCase() === 'percent'
}

function isVariant(left: Spelling, right: Spelling): boolean {
  if (left.word === right.word) return true
  return left.american.includes(right.word) || right.american.includes(left.word)
}

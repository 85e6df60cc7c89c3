import { SPELLING_PATTERNS, SPELLINGS } from '../tables/spellings.ts'
import { joinTokens } from '../token.ts'
import type { Rule } from './rule.ts'

/** Longer words are not English; the patterns would take their time. */
const LONGEST = 40

/** `program` → `programme`. */
export const variety: Rule = {
  classes: ['spelling.variety'],
  about: 'British against American spelling, by a table and by endings.',
  reach: 2,
  pair(from, to) {
    const left = joinTokens(from).toLowerCase()
    const right = joinTokens(to).toLowerCase()
    const spaced = new Set([left, right])
    if (spaced.has('per cent') && spaced.has('percent'))
      return { class: 'spelling.variety', confidence: 0.97, score: 2 }
    if (from.length > 1 || to.length > 1 || left === right) return null
    if (left.length > LONGEST || right.length > LONGEST) return null
    const [one, two] = [left.split(/[-‐‑]/), right.split(/[-‐‑]/)]
    const same =
      one.length === two.length && one.every((part, at) => isVariant(part, two[at] ?? ''))
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

function isVariant(left: string, right: string): boolean {
  if (left === right) return true
  return (
    american(left).some((form) => form === right) || american(right).some((form) => form === left)
  )
}

/** The American forms that a British spelling may have. */
function american(word: string): string[] {
  const listed = SPELLINGS.get(word)
  const forms = SPELLING_PATTERNS.filter(([pattern]) => pattern.test(word)).map(
    ([pattern, replacement]) => word.replace(pattern, replacement),
  )
  return listed ? [listed, ...forms] : forms
}

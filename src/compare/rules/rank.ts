import { ABBREVIATION_GROUPS } from '../tables/equivalents.ts'
import { isOffice, isRank } from '../tables/titles.ts'
import type { Rule } from './rule.ts'
import { sameGroup } from './words-of.ts'

/** `General Adler` → `Adler`. */
export const rank: Rule = {
  classes: ['name.rank'],
  about:
    'A rank or office before a name dropped or added; one rank for another is a possible fact.',
  reach: 1,
  pair(from, to) {
    if (!from.only?.word.isTitle || !to.only?.word.isTitle) return null
    const left = from.only.key
    const right = to.only.key
    if (!isRank(left) || !isRank(right) || sameGroup(ABBREVIATION_GROUPS, from, to)) return null
    if (left.toLowerCase() === right.toLowerCase()) return null
    return { class: 'name.rank', confidence: 0.45, score: 1, facets: ['possible', 'substantive'] }
  },
  lone({ token, after, keptAfter }) {
    const office = isOffice(token.key) && after !== undefined && isRank(after.key)
    if ((!isRank(token.key) && !office) || !keptAfter?.word.isCapital) return null
    return { class: 'name.rank', confidence: 0.93, score: 0 }
  },
  ok: [
    ['when Foreign Minister Adler fell', 'when Adler fell', 'when {-Foreign Minister-} Adler fell'],
    ['when General Adler fell', 'when Adler fell', 'when {-General-} Adler fell'],
    [
      'when Maj. Gen. Ida Adler fell',
      'when Gen Ida Adler fell',
      'when {-Maj.-} {-Gen.-} {+Gen+} Ida Adler fell',
    ],
    ['when Prime Minister Adler fell', 'when Adler fell', 'when {-Prime Minister-} Adler fell'],
    [
      'when General Adler fell',
      'when Colonel Adler fell',
      'when {-General-} {+Colonel+} Adler fell',
    ],
  ],
  notOk: [
    ['when Gen. Adler fell', 'when General Adler fell', 'when {-Gen.-} {+General+} Adler fell'],
    ['in general terms', 'in terms', 'in {-general-} terms'],
  ],
}

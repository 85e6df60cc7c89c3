import { distance } from 'fastest-levenshtein'
import type { Rule } from './rule.ts'

/** Fewest words a side from which a change is a rewritten passage rather than replaced words. */
const REWRITTEN = 15

/** What no other rule names. */
export const wording: Rule = {
  classes: ['wording.replaced', 'wording.inserted', 'wording.deleted', 'wording.rewritten'],
  about: 'Other words. Inserted and deleted words have an empty other side.',
  reach: 1,
  pair(from, to) {
    if (from.isMarks || to.isMarks) return null
    const long = from.length >= REWRITTEN && to.length >= REWRITTEN
    const score = akin(from.only?.key ?? '', to.only?.key ?? '') ? 0.7 : 0
    return { class: long ? 'wording.rewritten' : 'wording.replaced', confidence: 0.9, score }
  },
  ok: [
    ['the quick boat sank', 'the slow boat sank', 'the {-quick-} {+slow+} boat sank'],
    ['the quick boat sank', 'the boat sank', 'the {-quick-} boat sank'],
    ['the boat sank', 'the old red boat sank', 'the {+old red+} boat sank'],
    ['they were plotting it', 'they plotted it', 'they {-were-} {-plotting-} {+plotted+} it'],
  ],
  notOk: [['the boat, sank', 'the boat sank', 'the boat{-,-} sank']],
}

/** Words of one stem: alike enough to be shown as one word changed. */
function akin(left: string, right: string): boolean {
  const longest = Math.max(left.length, right.length)
  if (longest < 4 || longest > 40 || Math.min(left.length, right.length) < 3) return false
  return distance(left.toLowerCase(), right.toLowerCase()) <= longest * 0.4
}

import { isHonorific, isRank } from '../tables/titles.ts'
import type { Rule } from './rule.ts'

/** `Mr. Adler` → `Adler`. */
export const honorific: Rule = {
  classes: ['name.honorific'],
  about: 'A form of address before a name dropped, added or changed.',
  reach: 1,
  pair(from, to) {
    if (!from.only?.word.isTitle || !to.only?.word.isTitle) return null
    const left = from.only.key
    const right = to.only.key
    const one = isHonorific(left) && (isHonorific(right) || isRank(right))
    return one || (isRank(left) && isHonorific(right))
      ? { class: 'name.honorific', confidence: 0.85, score: 1.5 }
      : null
  },
  lone({ token, keptAfter }) {
    if (!isHonorific(token.key) || !keptAfter?.word.isCapital) return null
    return { class: 'name.honorific', confidence: 0.97, score: 0 }
  },
  ok: [
    ['while Mr. Adler slept', 'while Adler slept', 'while {-Mr.-} Adler slept'],
    ['while Adler slept', 'while Dr. Adler slept', 'while {+Dr.+} Adler slept'],
    ['while Mrs. Adler slept', 'while Ms. Adler slept', 'while {-Mrs.-} {+Ms.+} Adler slept'],
  ],
  notOk: [
    ['while Mr. Adler slept', 'while Mr Adler slept', 'while {-Mr.-} {+Mr+} Adler slept'],
    ['he was no Lord at all', 'he was no at all', 'he was no {-Lord-} at all'],
  ],
}

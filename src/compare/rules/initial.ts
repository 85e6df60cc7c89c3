import type { Rule } from './rule.ts'

const INITIAL = /^\p{Lu}\.?$/u

/** `Ida J. Adler` → `Ida Adler`. */
export const initial: Rule = {
  classes: ['name.initial'],
  about: 'The initial of a name dropped, added, or written out.',
  reach: 1,
  pair(from, to) {
    if (!from.only?.word.isCapital || !to.only?.word.isCapital) return null
    const words = [from.only.key, to.only.key]
    const short = words.find((word) => INITIAL.test(word))
    const long = words.find((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
    return short && long && short[0] === long[0] && short.length > 1
      ? { class: 'name.initial', confidence: 0.8, score: 1.2 }
      : null
  },
  lone({ token, before, keptAfter }) {
    const named = /^\p{Lu}\p{Ll}/u.test(before?.key ?? '') && /^\p{Lu}/u.test(keptAfter?.key ?? '')
    return INITIAL.test(token.key) && named
      ? { class: 'name.initial', confidence: 0.95, score: 0 }
      : null
  },
  ok: [
    ['killed Ida J. Adler there', 'killed Ida Adler there', 'killed Ida {-J.-} Adler there'],
    [
      'killed Ida J. Adler there',
      'killed Ida Jane Adler there',
      'killed Ida {-J.-} {+Jane+} Adler there',
    ],
  ],
  notOk: [
    ['they chose plan B at last', 'they chose plan at last', 'they chose plan {-B-} at last'],
  ],
}

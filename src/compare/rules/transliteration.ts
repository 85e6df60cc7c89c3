import { distance } from 'fastest-levenshtein'
import { ALIAS_GROUPS, inOneGroup } from '../tables/equivalents.ts'
import type { Rule } from './rule.ts'

/** Letters that stand for one sound in different transliterations. */
const SOUNDS: readonly (readonly [RegExp, string])[] = Object.freeze([
  [/tch|tsch/g, 'c'],
  [/[ckq]h?|gh/g, 'k'],
  [/ph/g, 'f'],
  [/sch|sh|zh|ch/g, 's'],
  [/dj|j/g, 'j'],
  [/[wv]/g, 'v'],
  [/ts|tz|z/g, 's'],
  [/[aeiouyh'-]/g, ''],
  [/(.)\1+/g, '$1'],
])

/**
 * `Suleimani` → `Soleimani`: a name that sounds the same. Sound alone is not enough (Kerry and Curry):
 * outside the table the verdict is only possible until `settleNames` finds that the spelling changed
 * throughout.
 */
export const transliteration: Rule = {
  classes: ['name.transliteration', 'name.changed'],
  about:
    'A name in another transliteration: by a table, or respelt throughout; else a possible change of name.',
  reach: 1,
  pair(from, to) {
    const left = from.only
    const right = to.only
    if (!left || !right || left.kind !== 'word' || right.kind !== 'word') return null
    if (!left.word.isCapital || !right.word.isCapital) return null
    const [one, two] = [left.word.folded, right.word.folded]
    if (one === two) return null
    if (inOneGroup(ALIAS_GROUPS, one, two))
      return { class: 'name.transliteration', confidence: 0.93, score: 2 }
    if (!left.name && !right.name) return null
    return soundsAlike(one, two)
      ? { class: 'name.transliteration', confidence: 0.4, score: 1.5, facets: ['possible'] }
      : null
  },
  ok: [
    ['when Mohammed left', 'when Muhammad left', 'when {-Mohammed-} {+Muhammad+} left'],
    [
      'when Oreshkin left, said Oreshkin',
      'when Areshkin left, said Areshkin',
      'when {-Oreshkin-} {+Areshkin+} left, said {-Oreshkin-} {+Areshkin+}',
    ],
  ],
  notOk: [
    ['when Kerry left', 'when Curry left', 'when {-Kerry-} {+Curry+} left'],
    ['when Hansen left', 'when Hanson left', 'when {-Hansen-} {+Hanson+} left'],
  ],
}

/** Equal consonants, and few enough letters changed for one name. Both sides folded to lower case. */
export function soundsAlike(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 3 || Math.max(left.length, right.length) > 40)
    return false
  const bone = skeleton(left)
  if (bone.length < 2 || bone !== skeleton(right)) return false
  return distance(left, right) <= Math.max(left.length, right.length) / 3
}

function skeleton(word: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word)
}

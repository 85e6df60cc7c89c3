import type { Phrase } from '../phrase.ts'
import { ABBREVIATION_GROUPS } from '../tables/equivalents.ts'
import type { Rule } from './rule.ts'
import { hasDigit, sameGroup } from './words-of.ts'

const PLAIN_SHORT = /^(?:%|&|pct|km|kg|cm|mph|kph|lbs?|vs?|dept|govt|approx|etc)$/

/** `Pa.` → `Pennsylvania`, `European Central Bank` → `ECB`. */
export const abbreviation: Rule = {
  classes: ['style.abbreviation'],
  about: 'An abbreviation written out, or words abbreviated: by a table, or by their initials.',
  reach: 5,
  pair(from, to) {
    if (hasDigit(from.solid + to.solid)) return null
    if (sameGroup(ABBREVIATION_GROUPS, from, to) && (isAbbreviated(from) || isAbbreviated(to)))
      return { class: 'style.abbreviation', confidence: 0.93, score: 2 }
    return areInitials(from, to) || areInitials(to, from)
      ? { class: 'style.abbreviation', confidence: 0.85, score: 2 }
      : null
  },
  ok: [
    [
      'in Butte, Mont., a man',
      'in Butte, Montana, a man',
      'in Butte, {-Mont.-} {+Montana+}, a man',
    ],
    ['the United Nations met', 'the U.N. met', 'the {-United Nations-} {+U.N.+} met'],
    ['the Bureau of River Works met', 'the BRW met', 'the {-Bureau of River Works-} {+BRW+} met'],
    ['the Boatmen’s Union met', 'the BU met', 'the {-Boatmen’s Union-} {+BU+} met'],
    ['some 5 percent fell', 'some 5% fell', 'some 5 {-percent-}{+%+} fell'],
  ],
  notOk: [
    ['there were no boats', 'there were number boats', 'there were {-no-} {+number+} boats'],
    ['on Saint Anne they met', 'on Street Anne they met', 'on {-Saint-} {+Street+} Anne they met'],

    ['the Bureau of River Works met', 'the BRN met', 'the {-Bureau of River Works-} {+BRN+} met'],
  ],
}

/** `Pa.`, `US`, `Gen`, `km`: a sign of abbreviation, lest `no` should stand for `number`. */
function isAbbreviated(words: Phrase): boolean {
  const word = words.only?.key ?? ''
  return /\.$|^\p{Lu}/u.test(word) || PLAIN_SHORT.test(word)
}

/** Whether a word of capitals is made of the initials of several capitalised words. */
function areInitials(short: Phrase, words: Phrase): boolean {
  if (!short.only || words.length < 2) return false
  const long = words.tokens.filter((token) => !/^['’ʼ]s$/i.test(token.key))
  const letters = short.only.key.replaceAll('.', '')
  if (!/^\p{Lu}{2,6}$/u.test(letters) || long.length < 2) return false
  const capitals = long.filter((token) => /^\p{Lu}/u.test(token.key)).map((token) => token.key[0])
  const small = long.filter((token) => /^\p{Ll}/u.test(token.key))
  const joining = small.every((token) => /^(?:of|and|the|for|on|in|de|du|des)$/.test(token.key))
  return joining && capitals.length + small.length === long.length && capitals.join('') === letters
}

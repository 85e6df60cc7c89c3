import { stripAccents } from '../fold-text.ts'
import type { Rule } from './rule.ts'

/** `Malmö` → `Malmo`. */
export const diacritics: Rule = {
  classes: ['spelling.diacritics'],
  about: 'The same letters with or without accents.',
  reach: 1,
  pair(from, to) {
    if (!from.only || !to.only) return null
    const [left, right] = [from.only.word, to.only.word]
    const [one, two] = [stripAccents(left.key).toLowerCase(), stripAccents(right.key).toLowerCase()]
    return one === two && left.lower !== right.lower
      ? { class: 'spelling.diacritics', confidence: 0.93, score: 2 }
      : null
  },
  ok: [
    ['a train to Malmö left', 'a train to Malmo left', 'a train to {-Malmö-} {+Malmo+} left'],
    ['a naïve plan', 'a naive plan', 'a {-naïve-} {+naive+} plan'],
  ],
  notOk: [
    ['a train to Malmö left', 'a train to Malta left', 'a train to {-Malmö-} {+Malta+} left'],
  ],
}

import { stripAccents } from '../fold-text.ts'
import type { Rule } from './rule.ts'
import { only } from './words-of.ts'

/** `Malmö` → `Malmo`. */
export const diacritics: Rule = {
  classes: ['spelling.diacritics'],
  about: 'The same letters with or without accents.',
  reach: 1,
  pair(from, to) {
    const left = only(from)?.key ?? ''
    const right = only(to)?.key ?? ''
    const [one, two] = [stripAccents(left).toLowerCase(), stripAccents(right).toLowerCase()]
    return left !== '' && one === two && left.toLowerCase() !== right.toLowerCase()
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

import type { Phrase } from '../phrase.ts'
import { SPEECH_VERBS } from '../tables/speech-verbs.ts'
import type { Rule } from './rule.ts'

/** `said` → `told the Courier that`. */
export const attribution: Rule = {
  classes: ['wording.attribution'],
  about: 'The words that say who said it, put otherwise.',
  reach: 0,
  pair(from, to) {
    const verbs = speechVerbs(from) && speechVerbs(to)
    return verbs && from.length <= 8 && to.length <= 8
      ? { class: 'wording.attribution', confidence: 0.8, score: 0 }
      : null
  },
  ok: [
    [
      'they said the boat sank',
      'they told the Courier that the boat sank',
      'they {-said-} {+told the Courier that+} the boat sank',
    ],
    ['she said it was late', 'she claimed it was late', 'she {-said-} {+claimed+} it was late'],
  ],
  notOk: [
    ['she said it was late', 'she thought it was late', 'she {-said-} {+thought+} it was late'],
  ],
}

function speechVerbs({ tokens }: Phrase): boolean {
  return tokens.some((token) => SPEECH_VERBS.has(token.key.toLowerCase()))
}

import type { Rule } from './rule.ts'
import { hasLetter } from './words-of.ts'

const QUOTE = /^["“”„‟«»'‘’‚‛‹›`「」『』]+$/u
const QUOTES = /["“”„‟«»'‘’‚‛‹›`ʼ]/gu

/** `“war”` → `‘war’`, `it’s` → `it's`. */
export const quoteStyle: Rule = {
  classes: ['punctuation.quote-style'],
  about: 'Quotation marks or apostrophes of another form: double or single, curly or straight.',
  reach: 2,
  pair(from, to) {
    const left = from.solid
    const right = to.solid
    const verdict = { class: 'punctuation.quote-style', confidence: 0.98, score: 1.5 }
    if (QUOTE.test(left) && QUOTE.test(right)) return verdict
    if (from.length !== 1 || to.length !== 1 || left.length !== right.length) return null
    if (!hasLetter(left)) return null
    return left.replace(QUOTES, "'") === right.replace(QUOTES, "'") ? verdict : null
  },
  ok: [
    ['a “fair” trial', 'a ‘fair’ trial', 'a {-“-}{+‘+}fair{-”-}{+’+} trial'],
    ['they don’t know', "they don't know", "they {-don’t-} {+don't+} know"],
  ],
  notOk: [['a “fair” trial', 'a fair trial', 'a {-“-}fair{-”-} trial']],
}

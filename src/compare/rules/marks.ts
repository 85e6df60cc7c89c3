import { touches } from '../token.ts'
import type { Rule } from './rule.ts'

/** `says, that` → `says that`. */
export const comma: Rule = {
  classes: ['punctuation.comma'],
  about: 'A comma put in, left out, or put in place of another mark.',
  reach: 1,
  pair(from, to) {
    const marks = from.isMarks && to.isMarks
    const keys = [from.only?.key, to.only?.key]
    return marks && keys.some((key) => /^[,،、，]$/u.test(key ?? ''))
      ? { class: 'punctuation.comma', confidence: 0.9, score: 1 }
      : null
  },
  lone({ token }) {
    return /^[,،、，]$/u.test(token.key)
      ? { class: 'punctuation.comma', confidence: 0.95, score: 0 }
      : null
  },
  ok: [['bread, milk and tea', 'bread, milk, and tea', 'bread, milk{+,+} and tea']],
  notOk: [['bread: milk and tea', 'bread; milk and tea', 'bread{-:-}{+;+} milk and tea']],
}

/** `figures..` → `figures.` */
export const doubled: Rule = {
  classes: ['punctuation.doubled'],
  about: 'A mark that stood twice stands once, or the other way round.',
  reach: 0,
  lone({ token, before, after }) {
    const twin = [before, after].find((other) => other?.kind === 'mark' && other.key === token.key)
    const together = touches(before, token) || touches(token, after)
    return token.kind === 'mark' && twin && together
      ? { class: 'punctuation.doubled', confidence: 0.95, score: 0 }
      : null
  },
  ok: [['they won.. Then', 'they won. Then', 'they won.{-.-} Then']],
  notOk: [['they won. Then', 'they won Then', 'they won{-.-} Then']],
}

/** What is left between marks. */
export const otherMarks: Rule = {
  classes: ['punctuation.other'],
  about: 'Any other change of punctuation, quotation marks put in or left out among them.',
  reach: 1,
  pair(from, to) {
    return from.isMarks && to.isMarks
      ? { class: 'punctuation.other', confidence: 0.9, score: 0.8 }
      : null
  },
  lone({ token }) {
    if (token.kind !== 'mark') return null
    const quotes = /^["“”„«»‘’]$/u.test(token.key) ? ['quote-marks'] : []
    return { class: 'punctuation.other', confidence: 0.9, score: 0, facets: quotes }
  },
  ok: [
    ['they left; they came', 'they left. they came', 'they left{-;-}{+.+} they came'],
    ['a fair trial', 'a “fair” trial', 'a {+“+}fair{+”+} trial'],
  ],
  notOk: [['they left, they came', 'they left they came', 'they left{-,-} they came']],
}

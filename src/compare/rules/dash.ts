import type { Rule } from './rule.ts'
import { digitRuns } from './words-of.ts'

const DASH = /^(?:[-‐‑‒–—―−]|-{2,3})$/u
const DASHES = /-{2,3}|[-‐‑‒–—―−]/gu

/** `—` → `–`, `,` → ` — `, `2019-20` → `2019–20`. */
export const dash: Rule = {
  classes: ['punctuation.dash'],
  about: 'A dash of another length, put in, left out, or put in place of another mark.',
  reach: 3,
  pair(from, to) {
    const left = from.solid
    const right = to.solid
    const verdict = { class: 'punctuation.dash', confidence: 0.95, score: 1.4 }
    const marks = from.tokens[0]?.kind === 'mark' && to.tokens[0]?.kind === 'mark'
    if (from.length === 1 && to.length === 1 && marks)
      return DASH.test(left) || DASH.test(right) ? verdict : null
    if (!/[-‐‑‒–—―−]/u.test(left) || digitRuns(left) !== digitRuns(right)) return null
    return left.replace(DASHES, '-') === right.replace(DASHES, '-') ? verdict : null
  },
  lone({ token }) {
    return DASH.test(token.key) ? { class: 'punctuation.dash', confidence: 0.9, score: 0 } : null
  },
  ok: [
    ['the fair — a small one', 'the fair – a small one', 'the fair {-—-}{+–+} a small one'],
    ['the fair, a small one', 'the fair — a small one', 'the fair{-,-} {+—+} a small one'],
    ['pages 10-12 are lost', 'pages 10–12 are lost', 'pages {-10-12-} {+10–12+} are lost'],
  ],
  notOk: [['pages 10-12 are lost', 'pages 10–13 are lost', 'pages {-10-12-} {+10–13+} are lost']],
}

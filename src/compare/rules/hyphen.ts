import type { Rule } from './rule.ts'
import { digitRuns, hasLetter } from './words-of.ts'

const HYPHEN = /[-‐‑]/gu

/** `high-pressure` → `high pressure`, `cooperate` → `co-operate`. */
export const hyphen: Rule = {
  classes: ['spelling.hyphen'],
  about: 'Words joined, parted or hyphenated otherwise.',
  reach: 3,
  pair(from, to) {
    const left = from.solid
    const right = to.solid
    const [one, two] = [left.replace(HYPHEN, ''), right.replace(HYPHEN, '')]
    if (one.toLowerCase() !== two.toLowerCase()) return null
    if (!hasLetter(left) || digitRuns(left) !== digitRuns(right)) return null
    if (left === right && from.length === to.length) return null
    return { class: 'spelling.hyphen', confidence: 0.93, score: 2 }
  },
  ok: [
    ['a high-pressure push', 'a high pressure push', 'a {-high-pressure-} {+high pressure+} push'],
    ['they cooperate now', 'they co-operate now', 'they {-cooperate-} {+co-operate+} now'],
    ['all health care costs', 'all healthcare costs', 'all {-health care-} {+healthcare+} costs'],
    ['a 16-year-old girl', 'a 16 year old girl', 'a {-16-year-old-} {+16 year old+} girl'],
  ],
  notOk: [['pages 20-30 burned', 'pages 2030 burned', 'pages {-20-30-} {+2030+} burned']],
}

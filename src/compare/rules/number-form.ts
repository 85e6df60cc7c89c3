import { readNumber } from '../read-number.ts'
import { areRivalUnits } from '../tables/units.ts'
import type { Token } from '../token.ts'
import type { Rule, Verdict } from './rule.ts'
import { digitRuns, hasDigit } from './words-of.ts'

const CURRENCY = /^(?:[A-Z]{0,2}\$|[€£¥₹₽₩฿])$/u

const HYPHEN = /[-‐‑–]/

/** `eight` → `8`: the same number, written otherwise; any other change of a number is a fact. */
export const numberForm: Rule = {
  classes: ['style.number', 'fact.number'],
  about: 'A number in words, figures or with other separators; or another number.',
  reach: 1,
  pair(from, to, setting) {
    const left = from.only
    const right = to.only
    if (!left || !right) return null
    if (areRivalUnits(left.word.unit, right.word.unit))
      return { class: 'fact.number', confidence: 0.8, score: 1.2, facets: ['unit'] }
    if (CURRENCY.test(left.key) && CURRENCY.test(right.key)) return currency(left, right)
    if (left.kind === 'number' && right.kind === 'number')
      return judge(left, right, setting.language)
    return compound(left, right, setting.language)
  },
  ok: [
    ['about eight boats', 'about 8 boats', 'about {-eight-} {+8+} boats'],
    ['about 1,200 boats', 'about 1200 boats', 'about {-1,200-} {+1200+} boats'],
    ['some €8 million more', 'some €8m more', 'some €{-8 million-} {+8m+} more'],
    ['about eight boats', 'about nine boats', 'about {-eight-} {+nine+} boats'],
    ['about 1.5 tons', 'about 15 tons', 'about {-1.5-} {+15+} tons'],
    ['about six months ago', 'about six years ago', 'about six {-months-} {+years+} ago'],
    ['at 2.15 sharp they', 'at 2:15 sharp they', 'at {-2.15-} {+2:15+} sharp they'],
    ['a five-year plan', 'a 5-year plan', 'a {-five-year-} {+5-year+} plan'],
    ['a 16-year-old girl', 'a 17-year-old girl', 'a {-16-year-old-} {+17-year-old+} girl'],
    ['pages 10-12 are lost', 'pages 10–13 are lost', 'pages {-10-12-} {+10–13+} are lost'],
    ['it cost €50 then', 'it cost $50 then', 'it cost {-€-}{+$+}50 then'],
  ],
  notOk: [['the second boat', 'the other boat', 'the {-second-} {+other+} boat']],
}

function judge(left: Token, right: Token, language: string): Verdict | null {
  if (left.value !== null && left.value === right.value)
    return { class: 'style.number', confidence: 0.95, score: 2 }
  if (isTimeOfDay(left.key, right.key)) return { class: 'style.number', confidence: 0.85, score: 2 }
  if (left.value !== null && right.value !== null)
    return { class: 'fact.number', confidence: 0.95, score: 1.2 }
  const parts = compound(left, right, language)
  if (parts) return parts
  // Only the dash differs: that is for another rule.
  if (left.key.replace(HYPHEN, '-') === right.key.replace(HYPHEN, '-')) return null
  return { class: 'fact.number', confidence: 0.45, score: 1, facets: ['possible'] }
}

/** `2.15` ↔ `2:15`: nothing but a time of day is written with a colon and two figures. */
function isTimeOfDay(left: string, right: string): boolean {
  const time = /^(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]$/
  if (!time.test(left) || !time.test(right)) return false
  return left.replace('.', ':') === right.replace('.', ':')
}

/** `five-year` ↔ `5-year`: words that hang together, one of which is a number. */
function compound(left: Token, right: Token, language: string): Verdict | null {
  if (!HYPHEN.test(left.key)) return null
  const from = left.key.toLowerCase().split(HYPHEN)
  const to = right.key.toLowerCase().split(HYPHEN)
  if (from.length < 2 || from.length !== to.length) return null
  let numbers = 0
  let changed = 0
  for (const [at, part] of from.entries()) {
    const other = to[at] ?? ''
    const one = readNumber(part, language)
    const two = readNumber(other, language)
    if (one !== null && two !== null) {
      numbers++
      if (one !== two) changed++
    } else if (part !== other) return null
  }
  if (numbers === 0 || left.key === right.key) return null
  if (changed > 0) return { class: 'fact.number', confidence: 0.9, score: 1.2 }
  if (!hasDigit(left.key + right.key) || digitRuns(left.key) === digitRuns(right.key)) return null
  return { class: 'style.number', confidence: 0.9, score: 1.8 }
}

function currency(left: Token, right: Token): Verdict {
  const dollars = new Set([left.key, right.key])
  return dollars.has('$') && dollars.has('US$')
    ? { class: 'style.house', confidence: 0.8, score: 1.5 }
    : { class: 'fact.number', confidence: 0.8, score: 1 }
}

import { MONTHS, WEEKDAYS } from './tables/months.ts'
import type { Token } from './token.ts'

/** A date found at a place in a text: how many tokens it takes, and its value. */
type FoundDate = { length: number; value: string }

/**
 * The English or ISO date that starts at `index`: `Nov. 5`, `5 November 2024`, `November 2024`,
 * `November`, `Tuesday`, `2024-11-05`. The value is `y-m-d` with empty fields left out
 * (`2024-11-5`, `-11-5`), or `w2` for a weekday. Figures with strokes (`11/5/2024`) are not read:
 * nobody can tell their order.
 */
export function readDate(tokens: readonly Token[], index: number): FoundDate | null {
  const first = tokens[index]!
  if (first.kind === 'mark' || !mayBegin(first.key.charCodeAt(0))) return null
  const iso = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(first.key)
  if (iso) return { length: 1, value: dateValue(iso[1], Number(iso[2]), Number(iso[3])) }
  const weekday = WEEKDAYS.get(nameOf(first))
  if (weekday !== undefined) return { length: 1, value: `w${weekday}` }
  return monthFirst(tokens, index) ?? dayFirst(tokens, index)
}

/** A date begins with a digit or a capital letter: most words can be passed over at a glance. */
function mayBegin(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)
}

function monthFirst(tokens: readonly Token[], index: number): FoundDate | null {
  const month = MONTHS.get(nameOf(tokens[index]))
  if (month === undefined) return null
  const day = dayOf(tokens[index + 1])
  const lead = day === null ? 1 : 2
  const year = yearAfter(tokens, index + lead)
  if (day === null && !year && tokens[index]!.key === 'May') return null
  return { length: lead + (year?.length ?? 0), value: dateValue(year?.year, month, day) }
}

function dayFirst(tokens: readonly Token[], index: number): FoundDate | null {
  const day = dayOf(tokens[index])
  const month = MONTHS.get(nameOf(tokens[index + 1]))
  if (day === null || month === undefined) return null
  const year = yearAfter(tokens, index + 2)
  return { length: 2 + (year?.length ?? 0), value: dateValue(year?.year, month, day) }
}

function yearAfter(
  tokens: readonly Token[],
  index: number,
): { year: string; length: number } | null {
  const comma = tokens[index]?.key === ',' ? 1 : 0
  const token = tokens[index + comma]
  return token && /^[12][0-9]{3}$/.test(token.key) ? { year: token.key, length: comma + 1 } : null
}

function dayOf(token: Token | undefined): number | null {
  const match = /^([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(token?.key ?? '')
  const day = Number(match?.[1])
  return match && day >= 1 && day <= 31 ? day : null
}

/** A capitalised word without its point, lower case: only such can name a month or a day. */
function nameOf(token: Token | undefined): string {
  const word = token?.key ?? ''
  return /^[A-Z]/.test(word) ? word.replace('.', '').toLowerCase() : ''
}

function dateValue(year: string | undefined, month: number, day: number | null): string {
  return [year ?? '', month, day ?? ''].join('-')
}

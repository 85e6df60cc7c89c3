import { type DatePart, dateValue } from './read-date-part.ts'
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
  const part = tokens[index]!.word.datePart
  if (part === null) return null
  if (part.whole !== null) return { length: 1, value: part.whole }
  if (part.weekday !== null) return { length: 1, value: `w${part.weekday}` }
  return monthFirst(tokens, index, part) ?? dayFirst(tokens, index, part)
}

function monthFirst(
  tokens: readonly Token[],
  index: number,
  { month }: DatePart,
): FoundDate | null {
  if (month === null) return null
  const day = tokens[index + 1]?.word.datePart?.day ?? null
  const lead = day === null ? 1 : 2
  const year = yearAfter(tokens, index + lead)
  if (day === null && !year && tokens[index]!.word.key === 'May') return null
  return { length: lead + (year?.length ?? 0), value: dateValue(year?.year, month, day) }
}

function dayFirst(tokens: readonly Token[], index: number, { day }: DatePart): FoundDate | null {
  const month = tokens[index + 1]?.word.datePart?.month ?? null
  if (day === null || month === null) return null
  const year = yearAfter(tokens, index + 2)
  return { length: 2 + (year?.length ?? 0), value: dateValue(year?.year, month, day) }
}

function yearAfter(
  tokens: readonly Token[],
  index: number,
): { year: string; length: number } | null {
  const comma = tokens[index]?.word.key === ',' ? 1 : 0
  const year = tokens[index + comma]?.word.datePart?.year ?? null
  return year === null ? null : { year, length: comma + 1 }
}

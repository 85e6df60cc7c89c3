import { type Fixer, oneLineEdit } from './fix.ts'
import { replaceValue } from './replace-value.ts'

/** `13/05/2024` → `2024-05-13`, where only one day can be meant. */
export const fixDate: Fixer = (given) => {
  const { line, column } = given.finding
  const text = given.lines[line - 1] ?? ''
  return oneLineEdit(given, line, replaceValue(text, column, onlyDay))
}

/** The day in ISO 8601, or null where the text is no day or could be two. */
export function onlyDay(text: string): string | null {
  const value = text.trim()
  const last = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(value)
  if (last) return yearLast(last[4]!, Number(last[1]), Number(last[3]))
  const compact =
    /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(value)
  if (compact) return isoDay(compact[1]!, Number(compact[2]), Number(compact[3]))
  const turned = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (turned && Number(turned[2]) > 12)
    return isoDay(turned[1]!, Number(turned[3]), Number(turned[2]))
  const east = /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]$/.exec(value)
  return east ? isoDay(east[1]!, Number(east[2]), Number(east[3])) : null
}

/** Day and month in an order that only a number above 12 tells, or two that are alike. */
function yearLast(year: string, a: number, b: number): string | null {
  if (a > 12) return isoDay(year, b, a)
  return b > 12 || a === b ? isoDay(year, a, b) : null
}

function isoDay(year: string, month: number, day: number): string | null {
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

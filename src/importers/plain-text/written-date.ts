// Comes in: a text and a position. Goes out: the date, time or zone that is written there.

/** A day of the calendar; month from 1. */
export interface WrittenDay {
  year: number
  month: number
  day: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const MONTH_FIRST = new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'iy')
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\.? ${MONTH},? (\\d{4})`, 'iy')
const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})/y
const DOTTED = /(\d{1,2})\.(\d{1,2})\.(\d{4})/y
const TIME =
  /(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z]))?/iy

/** Result of reading at a position: the value and how many characters it took. */
export interface Read<T> {
  value: T
  length: number
}

/** A day in one of the forms `Nov. 13, 2023`, `13 November 2023`, `2023-11-13`, `13.11.2023`. */
export function readDay(text: string, at: number): Read<WrittenDay> | null {
  const forms: readonly [RegExp, number, number, number][] = [
    [MONTH_FIRST, 3, 1, 2],
    [DAY_FIRST, 3, 2, 1],
    [ISO, 1, 2, 3],
    [DOTTED, 3, 2, 1],
  ]
  for (const [form, year, month, day] of forms) {
    form.lastIndex = at
    const match = form.exec(text)
    if (!match) continue
    const name = match[month]!.toLowerCase().slice(0, 3)
    const value = {
      year: Number(match[year]),
      month: MONTHS.includes(name) ? MONTHS.indexOf(name) + 1 : Number(match[month]),
      day: Number(match[day]),
    }
    if (isReal(value)) return { value, length: match[0].length }
  }
  return null
}

/** Minutes after midnight of `2:42 p.m.`, `14:42`, `06.00`. */
export function readTime(text: string, at: number): Read<number> | null {
  TIME.lastIndex = at
  const match = TIME.exec(text)
  if (!match) return null
  const half = match[3]?.[0]?.toLowerCase()
  let hour = Number(match[1])
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(match[2])
  return hour > 23 || minute > 59 ? null : { value: hour * 60 + minute, length: match[0].length }
}

function isReal({ year, month, day }: WrittenDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

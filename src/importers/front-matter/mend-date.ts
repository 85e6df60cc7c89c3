import { parseDate } from '../../read/parse-date.ts'

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[ T]+(\d{1,2}:\d\d(?::\d\d)?.{0,12}))?$/
const SHELL =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) (?:([A-Z]{3,5}) )?(\d{4})$/
const PACKED = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z?))?$/
const NAMED_ZONE = /^(\d{4}-\d{1,2}-\d{1,2}[ T]\d{1,2}:\d\d(?::\d\d)?) ?(?:[A-Z]{2,5})$/

/**
 * A date as another system writes it, in a form that the archive reads: as it stands where that is
 * one already; null where nobody can tell what it means (05/07/2024 without `order`).
 */
export function mendDate(
  text: string,
  order: 'day-first' | 'month-first' | undefined,
): string | null {
  const trimmed = text.trim().slice(0, 100)
  if (parseDate(trimmed, null).date !== null) return trimmed
  const mended =
    fromNumbers(trimmed, order) ??
    fromShell(trimmed) ??
    fromPacked(trimmed) ??
    fromEpoch(trimmed) ??
    withoutZone(trimmed)
  return mended !== null && parseDate(mended, null).date !== null ? mended : null
}

function fromNumbers(text: string, order: 'day-first' | 'month-first' | undefined): string | null {
  const match = NUMBERS.exec(text)
  if (match === null) return null
  const [, first, separator, second, year, time] = match
  const [a, b] = [Number(first), Number(second)]
  // A point between the numbers is written only where the day comes first.
  const isDayFirst = a > 12 || separator === '.' || (b <= 12 && order === 'day-first')
  const isMonthFirst = b > 12 || (a <= 12 && order === 'month-first')
  if (isDayFirst === isMonthFirst && a !== b) return null
  const [day, month] = isDayFirst ? [a, b] : [b, a]
  return `${year}-${two(month)}-${two(day)}${time === undefined ? '' : ` ${time.trim()}`}`
}

/** `Thu May  1 12:00:00 UTC 2014`, as `date` prints it; zones other than UTC are left out. */
function fromShell(text: string): string | null {
  const match = SHELL.exec(text)
  if (match === null) return null
  const [, month, day, time, zone, year] = match
  return `${day} ${month} ${year} ${time}${zone === 'UTC' || zone === 'GMT' ? 'Z' : ''}`
}

/** `20140501`, `20140501T120000Z`. */
function fromPacked(text: string): string | null {
  const match = PACKED.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minute, second = '00', zone] = match
  const date = `${year}-${month}-${day}`
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`
}

/** Seconds or milliseconds since 1970, from 1990 to 2100. */
function fromEpoch(text: string): string | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null
  const time = Number(text) * (text.length > 10 ? 1 : 1000)
  if (time < Date.UTC(1990, 0) || time > Date.UTC(2100, 0)) return null
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

/** A time with the letters of a zone, which mean several: the outlet's `time_zone` decides. */
function withoutZone(text: string): string | null {
  return NAMED_ZONE.exec(text)?.[1] ?? null
}

const two = (number: number): string => String(number).padStart(2, '0')

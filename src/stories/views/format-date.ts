import type { PartialDate } from '../../model/partial-date.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const instantForm =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/** A date in a reader's words. `utc` is null where it would only repeat `own`. */
export type DateWords = {
  /** As given, in its own zone: `15 November 2024, 10:00 (UTC−4)`. */
  own: string
  /** The same instant in UTC: `14:00 UTC`, with its day where that differs. */
  utc: string | null
  /** Day, month or year alone, as given: `15 November 2024`. */
  day: string
  /** For the `datetime` attribute. */
  iso: string
}

/**
 * Words for a date, made from its text alone: neither the machine's zone nor its locale matters,
 * and no precision is added.
 */
export function formatDate(date: PartialDate): DateWords {
  const parts = date.precision === 'instant' ? instantForm.exec(date.text) : null
  if (!parts) {
    const day = formatDay(date.text)
    return { own: day, utc: null, day, iso: date.text }
  }
  const [, year, month, dayOfMonth, clock, zone = 'Z'] = parts
  const day = formatDay(`${year}-${month}-${dayOfMonth}`)
  const iso = date.text
  if (isUtc(zone)) return { own: `${day}, ${clock} UTC`, utc: null, day, iso }
  return { own: `${day}, ${clock} (${formatZone(zone)})`, utc: formatUtc(date, day), day, iso }
}

/** `2024-11-15` → `15 November 2024`, `2024-11` → `November 2024`; other text comes back unchanged. */
export function formatDay(text: string): string {
  const [year, month, day] = text.split('-')
  const name = months[Number(month) - 1]
  if (!name) return year ?? text
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** `2024-11-15` → `15 Nov`, `2024-11` → `Nov`, `2024` → `2024`. */
export function formatShortDay(text: string): string {
  const [year, month, day] = text.split('-')
  const name = months[Number(month) - 1]?.slice(0, 3)
  if (!name) return year ?? text
  return day ? `${Number(day)} ${name}` : name
}

/** The instant in UTC as ISO text, `2024-11-15T14:00`; other precisions come back as they are. */
export function utcText(date: PartialDate): string {
  if (date.precision !== 'instant') return date.text
  const time = Date.parse(date.text)
  return Number.isNaN(time) ? date.text : new Date(time).toISOString().slice(0, 16)
}

function formatUtc(date: PartialDate, ownDay: string): string | null {
  const [text = '', clock] = utcText(date).split('T')
  if (!clock) return null
  const day = formatDay(text)
  return day === ownDay ? `${clock} UTC` : `${day}, ${clock} UTC`
}

function isUtc(zone: string): boolean {
  return zone === 'Z' || /^[+-]00:?00$/.test(zone)
}

/** `-04:00` → `UTC−4`, `+05:30` → `UTC+5:30`. */
function formatZone(zone: string): string {
  const sign = zone.startsWith('-') ? '−' : '+'
  const hours = Number(zone.slice(1, 3))
  const minutes = zone.slice(-2)
  return `UTC${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}

import type { PartialDate } from '../model/partial-date.ts'
import { LIMITS } from './limits.ts'
import { type Day, matchDay } from './match-day.ts'
import { zoneOffset } from './zone-offset.ts'

/** A date; `note` says what could not be kept of it. Or what was expected instead. */
export type ParsedDate =
  | { date: PartialDate; note: string | null }
  | { date: null; expected: string }

const TIME =
  /^(?:[Tt]|,? +(?:at +)?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?= |$|[Zz+\u2212-]|UTC|GMT)/
const ZONE = /^ *(?:([Zz]|UTC|GMT)|(?:UTC|GMT)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?)$/
const FORMS = 'a date such as 2024, 2024-05, 2024-05-12, 2024-05-12 18:13 +0100 or May 12, 2024'

type Time = { hour: number; minute: number; second: number; fraction: string }

/**
 * A date as an editor or another program wrote it → a date that keeps its precision. A time
 * without a zone is read in `timeZone`; where that is null, only its day is kept.
 *
 * @param timeZone IANA name of the outlet's time zone
 */
export function parseDate(text: string, timeZone: string | null): ParsedDate {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed.length > LIMITS.dateCharacters) return { date: null, expected: FORMS }
  const day = matchDay(trimmed)
  if (day === null) return { date: null, expected: expectedInstead(trimmed) }
  const impossible = whyImpossible(day)
  if (impossible !== null) return { date: null, expected: impossible }
  if (day.rest === '') return { date: partialDate(day), note: null }
  if (day.day === null) return { date: null, expected: FORMS }
  return withTime(day, timeZone)
}

function withTime(day: Day, timeZone: string | null): ParsedDate {
  const match = TIME.exec(day.rest)
  const zoneText = day.rest.slice(match?.[0].length ?? 0)
  const zone = zoneText === '' ? null : readZone(zoneText)
  if (zoneText !== '' && zone === null) {
    return { date: null, expected: match === null ? FORMS : ZONE_EXPECTED }
  }
  if (match === null) {
    return { date: partialDate(day), note: 'the zone is left out, since there is no time of day' }
  }
  const time = readTime(match)
  if (time.hour > 23 || time.minute > 59 || time.second > 59) {
    return { date: null, expected: 'a time of day from 00:00 to 23:59:59' }
  }
  const offset = zone ?? (timeZone === null ? null : offsetInZone(day, time, timeZone))
  if (offset !== null) return { date: instant(day, time, offset), note: null }
  return {
    date: partialDate(day),
    note: 'only the day is kept, since the time has no zone and the outlet has no `time_zone`',
  }
}

function readTime(match: RegExpExecArray): Time {
  const [, hour, minute, second = '0', fraction = ''] = match
  return { hour: Number(hour), minute: Number(minute), second: Number(second), fraction }
}

/** `Z` or `+01:00`; null where the text is no zone. */
function readZone(text: string): string | null {
  const match = ZONE.exec(text)
  if (match === null) return null
  const [, utc, sign, hours = '0', minutes = '0'] = match
  if (utc !== undefined) return 'Z'
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return `${sign === '+' ? '+' : '-'}${pad(Number(hours))}:${pad(Number(minutes))}`
}

const ZONE_EXPECTED =
  'the distance from UTC after the time, such as Z, +0100 or -05:00 (names such as EST mean different zones)'

function offsetInZone(day: Day, time: Time, timeZone: string): string {
  const wall = Date.UTC(day.year, day.month! - 1, day.day!, time.hour, time.minute, time.second)
  const minutes = zoneOffset(wall, timeZone)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function instant(day: Day, time: Time, zone: string): PartialDate {
  const { hour, minute, second, fraction } = time
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  const tail = milliseconds === '000' ? '' : `.${milliseconds}`
  const clock = `${pad(hour)}:${pad(minute)}:${pad(second)}${tail}`
  return { text: `${partialDate(day).text}T${clock}${zone}`, precision: 'instant' }
}

function partialDate({ year, month, day }: Day): PartialDate {
  if (month === null) return { text: String(year), precision: 'year' }
  if (day === null) return { text: `${year}-${pad(month)}`, precision: 'month' }
  return { text: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' }
}

/** What is expected instead of a day that no calendar has; null for one that exists. */
function whyImpossible({ year, month, day }: Day): string | null {
  if (year < 1000) return 'a year from 1000 to 9999'
  if (month === null) return null
  if (month < 1 || month > 12) return 'a month from 1 to 12'
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day !== null && (day < 1 || day > last)) {
    return `a day that exists: ${year}-${pad(month)} has ${last} days`
  }
  return null
}

function expectedInstead(text: string): string {
  const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text)
  if (slashes === null) return FORMS
  const [, first, second, year] = slashes
  const [a, b] = [pad(Number(first)), pad(Number(second))]
  return `the year first: ${year}-${a}-${b} or ${year}-${b}-${a}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

import { count } from '../model/count.ts'
import { dateSpan, type PartialDate } from '../model/partial-date.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * The time from one date to another in plain words: `19 hours after`, `about 3 days after`, `the
 * same day`; null where the precision of the two does not tell the order.
 */
export function describeDelay(from: PartialDate | null, to: PartialDate | null): string | null {
  if (!from || !to) return null
  const a = dateSpan(from)
  const b = dateSpan(to)
  const exact = from.precision === 'instant' && to.precision === 'instant'
  const coarse = [from, to].some(({ precision }) => precision === 'year' || precision === 'month')
  if (exact && a.start === b.start) return 'at the same time'
  if (a.start < b.end && b.start < a.end) return coarse ? null : 'the same day'
  const later = b.start > a.start
  const distance = later ? b.start - a.start : a.start - b.start
  const amount = exact ? exactly(distance) : `about ${inDays(distance, coarse)}`
  return `${amount} ${later ? 'after' : 'before'}`
}

function exactly(distance: number): string {
  if (distance < hour) return count(Math.max(1, Math.round(distance / 60_000)), 'minute')
  if (distance < 2 * day) return count(Math.round(distance / hour), 'hour')
  return inDays(distance, false)
}

function inDays(distance: number, coarse: boolean): string {
  const days = Math.max(1, Math.round(distance / day))
  if (days >= 730) return count(Math.round(days / 365.25), 'year')
  if (coarse || days >= 90) return count(Math.max(1, Math.round(days / 30.44)), 'month')
  return count(days, 'day')
}

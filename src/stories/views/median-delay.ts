import { count } from '../../model/count.ts'
import { dateSpan, type PartialDate } from '../../model/partial-date.ts'
import { variantDate } from '../../model/variant-date.ts'
import type { Take } from './list-takes.ts'
import { median } from './median.ts'

const hour = 3_600_000
const day = 24 * hour

/** How long takers waited: `19 hours`, `about 3 days`, and of how many texts that is known. */
export type Delay = { words: string; texts: number }

/**
 * The median time from a source to what was taken from it. Only dates to the day or better count; a
 * text dated before its source says nothing. Null where no text has such dates.
 */
export function medianDelay(takes: readonly Take[]): Delay | null {
  const waits = takes.flatMap(({ source, variant }) => {
    const from = variantDate(source.article)?.date
    const to = variantDate(variant.article)?.date
    return from && to ? (measureWait(from, to) ?? []) : []
  })
  const middle = median(waits.map(({ time }) => time))
  if (middle === null) return null
  const exact = waits.every((wait) => wait.exact)
  return { words: writeTime(middle, exact), texts: waits.length }
}

/** Milliseconds between two dates, exact between two instants; null where they are too vague. */
function measureWait(from: PartialDate, to: PartialDate): { time: number; exact: boolean } | null {
  const dates = [from, to]
  if (dates.some(({ precision }) => precision === 'year' || precision === 'month')) return null
  const exact = dates.every(({ precision }) => precision === 'instant')
  const [a, b] = [dateSpan(from), dateSpan(to)]
  if (b.end <= a.start) return null
  const overlap = b.start < a.end
  return { time: overlap ? 0 : (b.start + b.end - a.start - a.end) / 2, exact }
}

function writeTime(time: number, exact: boolean): string {
  if (exact && time < hour) return count(Math.round(time / 60_000), 'minute')
  if (exact && time < 2 * day) return count(Math.round(time / hour), 'hour')
  if (time < day / 2) return 'the same day'
  return `${exact ? '' : 'about '}${count(Math.max(1, Math.round(time / day)), 'day')}`
}

import * as z from 'zod'

/**
 * A date that keeps the precision it was given in. `text` is ISO 8601 cut at that precision:
 * `2014`, `2014-03`, `2014-03-05` or `2014-03-05T10:00:06-04:00` (an instant always has a zone).
 */
export const partialDateSchema = z.object({
  text: z.string(),
  precision: z.enum(['year', 'month', 'day', 'instant']),
})

export type PartialDate = z.infer<typeof partialDateSchema>

/**
 * The span of time that a date can mean, in milliseconds since 1970 UTC: start inclusive, end
 * exclusive. An instant spans one millisecond. Dates without a zone are read as UTC.
 */
export function dateSpan(date: PartialDate): { start: number; end: number } {
  if (date.precision === 'instant') {
    const start = Date.parse(date.text)
    return { start, end: start + 1 }
  }
  const [year = 0, month = 1, day = 1] = date.text.split('-').map(Number)
  const start = Date.UTC(year, month - 1, day)
  if (date.precision === 'year') return { start, end: Date.UTC(year + 1, 0, 1) }
  if (date.precision === 'month') return { start, end: Date.UTC(year, month, 1) }
  return { start, end: Date.UTC(year, month - 1, day + 1) }
}

/** Which of two dates is earlier, or `undetermined` where their precision does not tell. */
export function whichIsEarlier(a: PartialDate, b: PartialDate): 'a' | 'b' | 'undetermined' {
  const spanA = dateSpan(a)
  const spanB = dateSpan(b)
  if (spanA.end <= spanB.start) return 'a'
  if (spanB.end <= spanA.start) return 'b'
  return 'undetermined'
}

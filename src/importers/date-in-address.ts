import { parseDate } from '../read/parse-date.ts'

/** The day that an address names, `/2024/11/15/` or `/2024-11-15-`, as ISO 8601; null where none. */
export function dateInAddress(url: URL): string | null {
  const match = /[/-]((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(
    url.pathname.slice(0, 500),
  )
  if (!match) return null
  const day = [match[1], match[3]!.padStart(2, '0'), match[4]!.padStart(2, '0')].join('-')
  return parseDate(day, null).date?.text ?? null
}

import type { PartialDate } from './partial-date.ts'

const dayInPath = /[/-]((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/
/** Days stand near the front of an address; the rest of a long one is not looked at. */
const farthest = 500

/** The day that an address names in its path, `/2024/11/15/` or `/2024-11-15-`; null where none does. */
export function dayInAddress(url: string): PartialDate | null {
  const match = dayInPath.exec(pathOf(url))
  if (!match) return null
  const text = [match[1]!, match[3]!.padStart(2, '0'), match[4]!.padStart(2, '0')].join('-')
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return null
  return { text, precision: 'day' }
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.slice(0, farthest)
  } catch {
    return ''
  }
}

import type { Article } from '../model/article.ts'
import { dayInAddress } from '../model/day-in-address.ts'
import { dateSpan, type PartialDate } from '../model/partial-date.ts'

const dayLength = 86_400_000
/** An address may be a day or two off the date; further, one of them is wrong. */
const mostDaysOff = 2

/** The article's date; where its address carries another day, that day, as nobody types addresses. */
export function trustedDate(article: Article): PartialDate | null {
  const date = article.published ?? article.dated
  const inAddress = article.url === null ? null : dayInAddress(article.url)
  if (!date) return inAddress
  if (!inAddress) return Number.isFinite(dateSpan(date).start) ? date : null
  const span = dateSpan(date)
  const day = dateSpan(inAddress)
  const margin = mostDaysOff * dayLength
  return day.end < span.start - margin || day.start > span.end + margin ? inAddress : date
}

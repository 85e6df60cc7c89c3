// In: two articles. Out: what their dates, and the dates in their addresses, say about the source.

import type { Article } from '../model/article.ts'
import { dayInAddress } from '../model/day-in-address.ts'
import { dateSpan, type PartialDate, whichIsEarlier } from '../model/partial-date.ts'
import { type Clue, clue } from './clue.ts'
import type { Role } from './name-roles.ts'

const dayLength = 86_400_000
/** An address may be a day or two off the date; further, one of them is wrong. */
const mostDaysOff = 2

/**
 * The article with the certainly earlier date is the likelier source. Texts are taken over within
 * days: a gap of weeks speaks less, a gap of months hardly, as one of the dates is then often wrong.
 */
export function cluesOfDates(a: Role, b: Role, doubted: ReadonlySet<string>): Clue[] {
  const dateA = trustedDate(a.article)
  const dateB = trustedDate(b.article)
  if (!dateA || !dateB) return []
  const earlier = whichIsEarlier(dateA, dateB)
  if (earlier === 'undetermined') return []
  const [first, second] = earlier === 'a' ? [a, b] : [b, a]
  const [early, late] = earlier === 'a' ? [dateA, dateB] : [dateB, dateA]
  const gap = (dateSpan(late).start - dateSpan(early).start) / dayLength
  const isDoubted = doubted.has(a.article.code) || doubted.has(b.article.code)
  const weight = isDoubted ? 0.4 : weightOfGap(gap)
  const doubt = weight < 1 ? ' They lie unusually far apart: one date may be wrong.' : ''
  const fact = `The text of ${first.name} is dated ${early.text}, that of ${second.name} ${late.text}.${doubt}`
  return [clue(earlier, weight, 'computed', fact)]
}

function weightOfGap(days: number): number {
  if (days <= 45) return 2.2
  return days <= 120 ? 1.2 : 0.5
}

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

// In: two articles. Out: what their dates, and the dates in their addresses, say about the source.

import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import type { Role } from './name-roles.ts'

const dayLength = 86_400_000

/**
 * The article with the certainly earlier date is the likelier source. Texts are taken over within
 * days: a gap of weeks speaks less, a gap of months hardly, as one of the dates is then often wrong.
 */
export function cluesOfDates(a: Role, b: Role, { dateOf, doubted }: ArchiveFacts): Clue[] {
  const one = dateOf(a.article)
  const other = dateOf(b.article)
  if (!one || !other) return []
  const isFirst = one.end <= other.start
  if (!isFirst && other.end > one.start) return []
  const [first, second] = isFirst ? [a, b] : [b, a]
  const [early, late] = isFirst ? [one, other] : [other, one]
  const gap = (late.start - early.start) / dayLength
  const isDoubted = doubted.has(a.article.code) || doubted.has(b.article.code)
  const weight = isDoubted ? 0.4 : weightOfGap(gap)
  const doubt = weight < 1 ? ' They lie unusually far apart: one date may be wrong.' : ''
  const fact = `The text of ${first.name} is dated ${early.date.text}, that of ${second.name} ${late.date.text}.${doubt}`
  return [clue(first.side, weight, 'computed', fact)]
}

function weightOfGap(days: number): number {
  if (days <= 45) return 2.2
  return days <= 120 ? 1.2 : 0.5
}

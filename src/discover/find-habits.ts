// In: relations, and who credits whom in them. Out: which outlets take texts from which.
import type { ArticleTable } from './article-table.ts'

/** That one outlet credits another, and hardly ever the other way. */
export type Habit = {
  /** Ids of outlets. */
  source: string
  taker: string
  /** Texts for which it does: rounded down, so that one more seldom changes what is said. */
  atLeast: number
  /** Whether it never happens the other way. */
  isOneWay: boolean
}

/** Habits by `source>taker`. */
export type Habits = ReadonlyMap<string, Habit>

/** Credits from which a habit is read, and the share of them that must go one way. */
const leastCredits = 4
const clearShare = 0.9
const steps = [1, 2, 5]

/** Texts for which one outlet credits another. */
export type Flow = { source: string; taker: string; count: number }

/** Flows by `source>taker`; none without a text. */
export type Flows = ReadonlyMap<string, Flow>

/**
 * Counts credits into flows. `credits` lists pairs of rows: a taker and a source that it credits for a
 * text that both have; `by` is 1 for credits that came, -1 for those that went.
 */
export function countCredits(
  flows: Flows,
  credits: readonly number[],
  { outlets, outletIds }: Pick<ArticleTable, 'outlets' | 'outletIds'>,
  by: 1 | -1,
): Flows {
  const counted = new Map(flows)
  for (let n = 0; n < credits.length; n += 2) {
    const taker = outletIds[outlets[credits[n]!]!]!
    const source = outletIds[outlets[credits[n + 1]!]!]!
    const key = keyOf(source, taker)
    const count = (counted.get(key)?.count ?? 0) + by
    if (count > 0) counted.set(key, { source, taker, count })
    else counted.delete(key)
  }
  return counted
}

export function findHabits(flows: Flows): Habits {
  const habits = new Map<string, Habit>()
  for (const [key, { source, taker, count }] of flows) {
    const back = flows.get(keyOf(taker, source))?.count ?? 0
    if (count < leastCredits || count < clearShare * (count + back)) continue
    habits.set(key, { source, taker, atLeast: roundDown(count), isOneWay: back === 0 })
  }
  return habits
}

/** Habits that are new, gone or other than before. */
export function changedHabits(before: Habits, after: Habits): Habit[] {
  const isSame = (one: Habit | undefined, other: Habit | undefined) =>
    one?.atLeast === other?.atLeast && one?.isOneWay === other?.isOneWay
  return [...new Map([...before, ...after])].flatMap(([key, habit]) =>
    isSame(before.get(key), after.get(key)) ? [] : [habit],
  )
}

/** The key of a habit. */
export function keyOf(source: string, taker: string): string {
  return `${source}>${taker}`
}

/** 4, 5, 10, 20, 50, 100, 200, … */
function roundDown(count: number): number {
  if (count < 5) return count
  let power = 1
  while (power * 10 <= count) power *= 10
  return power * steps.findLast((step) => step * power <= count)!
}

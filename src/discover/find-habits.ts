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

/** `credits` lists rows in pairs: a taker and a source that it credits for a text that both have. */
export function findHabits(
  credits: readonly number[],
  { outlets }: Pick<ArticleTable, 'outlets'>,
): Habits {
  const flows = new Map<string, { source: string; taker: string; count: number }>()
  for (let n = 0; n < credits.length; n += 2) {
    const taker = outlets[credits[n]!]!
    const source = outlets[credits[n + 1]!]!
    const flow = flows.get(keyOf(source, taker)) ?? { source, taker, count: 0 }
    flows.set(keyOf(source, taker), flow)
    flow.count++
  }
  const habits = new Map<string, Habit>()
  for (const [key, { source, taker, count }] of flows) {
    const back = flows.get(keyOf(taker, source))?.count ?? 0
    if (count < leastCredits || count < clearShare * (count + back)) continue
    habits.set(key, { source, taker, atLeast: roundDown(count), isOneWay: back === 0 })
  }
  return habits
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

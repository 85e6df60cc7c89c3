// In: two runs' relations. Out: the rows whose links must be made anew, with what their links depend on.
import type { ArticleTable } from './article-table.ts'
import type { Discovery } from './discovery.ts'
import { changedHabits, countCredits, type Flows, findHabits, type Habits } from './find-habits.ts'
import { findIslands, type Islands, listMarked, spread } from './find-islands.ts'
import { listCredits } from './mark-credits.ts'
import type { RelationTable } from './relation-table.ts'
import { findSeries } from './settle-series.ts'
import type { Moves } from './update-relations.ts'

export type OpenRows = {
  /** Whole islands, ascending. */
  rows: Uint32Array
  /** The same as marks: 1 for each of them. */
  isOpen: Uint8Array
  islands: Islands
  /** Of open rows alone: whether they are of a series (see `findSeries`). */
  series: Uint8Array
  flows: Flows
  habits: Habits
}

/**
 * Opens the islands that were touched, then those of two outlets of which one takes texts from the
 * other as a habit, where that is another habit than before.
 */
export function openRows(
  last: Discovery,
  { table, relations }: { table: ArticleTable; relations: RelationTable },
  moves: Moves,
  isTouched: Uint8Array,
): OpenRows {
  const isOpen = spread(last.islands, moves, isTouched)
  let rows = listMarked(isOpen)
  let series = findSeries(relations, rows)
  const islands = findIslands(last.islands, moves, relations, isOpen, rows)
  const without = countCredits(last.flows, lastCredits(last, moves, isOpen), last.table, -1)
  const flows = countCredits(without, listCredits(relations, series, rows), table, 1)
  const habits = findHabits(flows)
  if (openHabits(findHabits(last.flows), habits, table, islands, isOpen)) {
    rows = listMarked(isOpen)
    series = findSeries(relations, rows)
  }
  return { rows, isOpen, islands, series, flows, habits }
}

/** What the rows that are open now, or gone, credited in the last run. */
function lastCredits(
  { table, relations }: Discovery,
  { newOf }: Moves,
  isOpen: Uint8Array,
): number[] {
  const wereOpen = new Uint8Array(table.days.length)
  for (let row = 0; row < wereOpen.length; row++) {
    wereOpen[row] = newOf[row]! < 0 || isOpen[newOf[row]!] === 1 ? 1 : 0
  }
  const rows = listMarked(wereOpen)
  return listCredits(relations, findSeries(relations, rows), rows)
}

/** Marks the islands that another habit concerns; false where there is none. */
function openHabits(
  before: Habits,
  after: Habits,
  { outlets, outletIds }: ArticleTable,
  islands: Islands,
  isOpen: Uint8Array,
): boolean {
  const changed = changedHabits(before, after)
  const isHit = new Uint8Array(islands.length)
  for (const { source, taker } of changed) {
    const [one, other] = [outletIds.indexOf(source), outletIds.indexOf(taker)]
    const holdsOne = new Uint8Array(islands.length)
    for (let row = 0; row < islands.length; row++) {
      if (outlets[row] === one) holdsOne[islands[row]!] = 1
    }
    for (let row = 0; row < islands.length; row++) {
      if (outlets[row] === other && holdsOne[islands[row]!] === 1) isHit[islands[row]!] = 1
    }
  }
  for (let row = 0; row < islands.length; row++) if (isHit[islands[row]!] === 1) isOpen[row] = 1
  return changed.length > 0
}

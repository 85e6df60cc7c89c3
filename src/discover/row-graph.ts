// In: relations between rows. Out: which rows carry one text, and the groups that hang together.
import { listAt, type NumberLists } from './number-lists.ts'
import { hasMark, kindAt, marks, type RelationTable } from './relation-table.ts'
import { isJoin } from './settle-series.ts'

export type RowGraph = {
  /** For each row those that it is joined to, ascending. */
  neighbours: NumberLists
  /** Rows that hang together by joins, ascending, two at least; by their first row. */
  groups: number[][]
}

/**
 * Draws who is joined to whom. A round-up, that is an article which holds the openings of two
 * articles that have nothing to do with each other, is nobody's neighbour: it would join them. Only
 * `rows` are looked at, which must be whole islands.
 */
export function drawGraph(table: RelationTable, series: Uint8Array, rows: Uint32Array): RowGraph {
  const joins = listJoins(table, series, rows)
  const holders = findHolders(table, rows, listNeighbours(joins, series.length))
  const open: number[] = []
  for (let n = 0; n < joins.length; n += 2) {
    if (holders.has(joins[n]!) || holders.has(joins[n + 1]!)) continue
    open.push(joins[n]!, joins[n + 1]!)
  }
  const neighbours = listNeighbours(open, series.length)
  return { neighbours, groups: gatherGroups(neighbours, rows) }
}

/** Pairs of rows of which one carries the other's text, in the order of the table. */
function listJoins(table: RelationTable, series: Uint8Array, rows: Uint32Array): number[] {
  const { values, from } = table.others
  const joins: number[] = []
  for (const row of rows) {
    for (let entry = from[row]!; entry < from[row + 1]!; entry++) {
      if (!hasMark(table, entry, marks.candidate)) continue
      const other = values[entry]!
      if (isJoin(table, entry, series[row]! + series[other]! === 2)) joins.push(row, other)
    }
  }
  return joins
}

/** Rows that hold the openings of two rows which are not joined to each other. */
function findHolders(table: RelationTable, rows: Uint32Array, joined: NumberLists): Set<number> {
  const items = new Map<number, number[]>()
  const note = (holder: number, item: number) => {
    const known = items.get(holder)
    if (known) known.push(item)
    else items.set(holder, [item])
  }
  forEachRoundUp(table, rows, (row, other, entry) => {
    const isEarlier = hasMark(table, entry, marks.earlierHolds)
    const isLater = hasMark(table, entry, marks.laterHolds)
    if (isEarlier && !isLater) note(row, other)
    else if (isLater && !isEarlier) note(other, row)
  })
  const holders = [...items].filter(([, [first, ...rest]]) =>
    rest.some((other) => !listAt(joined, first!).includes(other)),
  )
  return new Set(holders.map(([holder]) => holder))
}

/** Visits the candidates of which one holds the opening of the other, in the order of the table. */
export function forEachRoundUp(
  table: RelationTable,
  rows: Uint32Array,
  visit: (earlier: number, later: number, entry: number) => void,
): void {
  const { values, from } = table.others
  for (const row of rows) {
    for (let entry = from[row]!; entry < from[row + 1]!; entry++) {
      if (kindAt(table, entry) !== 'round-up') continue
      if (hasMark(table, entry, marks.candidate)) visit(row, values[entry]!, entry)
    }
  }
}

/** Edges in the order of the table → both ends' lists, ascending. */
function listNeighbours(edges: readonly number[], rows: number): NumberLists {
  const from = new Uint32Array(rows + 1)
  for (const row of edges) from[row + 1]!++
  for (let i = 1; i <= rows; i++) from[i]! += from[i - 1]!
  const next = from.slice()
  const values = new Uint32Array(edges.length)
  for (let n = 0; n < edges.length; n += 2) {
    values[next[edges[n + 1]!]!++] = edges[n]!
  }
  for (let n = 0; n < edges.length; n += 2) {
    values[next[edges[n]!]!++] = edges[n + 1]!
  }
  return { values, from }
}

function gatherGroups(neighbours: NumberLists, rows: Uint32Array): number[][] {
  const seen = new Uint8Array(neighbours.from.length - 1)
  const groups: number[][] = []
  for (const row of rows) {
    if (seen[row] === 1 || listAt(neighbours, row).length === 0) continue
    const group = [row]
    seen[row] = 1
    for (let i = 0; i < group.length; i++) {
      for (const other of listAt(neighbours, group[i]!)) {
        if (seen[other] === 1) continue
        seen[other] = 1
        group.push(other)
      }
    }
    groups.push(group.sort((x, y) => x - y))
  }
  return groups
}

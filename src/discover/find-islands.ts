// In: relations, what changed in them. Out: the rows that must be linked anew, and which hang together.
import { kindAt, type RelationTable } from './relation-table.ts'
import type { Moves } from './update-relations.ts'

/**
 * For each row the first row of its island: of all that hang together by relations other than a shared
 * background. What is linked on one island does not depend on another.
 */
export type Islands = Int32Array

/** Marks all rows of islands of which a row is marked in `isTouched`, and rows that are new. */
export function spread(
  lastIslands: Islands,
  { oldOf }: Pick<Moves, 'oldOf'>,
  isTouched: Uint8Array,
): Uint8Array {
  const isHit = new Uint8Array(lastIslands.length)
  for (let row = 0; row < oldOf.length; row++) {
    if (isTouched[row] === 1 && oldOf[row]! >= 0) isHit[lastIslands[oldOf[row]!]!] = 1
  }
  const isOpen = new Uint8Array(oldOf.length)
  for (let row = 0; row < oldOf.length; row++) {
    const old = oldOf[row]!
    isOpen[row] = old < 0 ? 1 : isHit[lastIslands[old]!]!
  }
  return isOpen
}

/** The rows that are marked, ascending. */
export function listMarked(isMarked: Uint8Array): Uint32Array {
  const rows: number[] = []
  for (let row = 0; row < isMarked.length; row++) if (isMarked[row] === 1) rows.push(row)
  return Uint32Array.from(rows)
}

/** The islands of this run; only those of `open` rows are looked for, which must be whole. */
export function findIslands(
  lastIslands: Islands,
  { newOf, oldOf }: Moves,
  table: RelationTable,
  isOpen: Uint8Array,
  open: Uint32Array,
): Islands {
  const islands = new Int32Array(oldOf.length)
  for (let row = 0; row < islands.length; row++) {
    islands[row] = isOpen[row] === 1 ? row : newOf[lastIslands[oldOf[row]!]!]!
  }
  const { values, from } = table.others
  for (const row of open) {
    for (let entry = from[row]!; entry < from[row + 1]!; entry++) {
      const kind = kindAt(table, entry)
      if (kind === null || kind === 'shares-background') continue
      join(islands, row, values[entry]!)
    }
  }
  for (const row of open) islands[row] = findFirst(islands, row)
  return islands
}

/** Union-find; the smaller row stands for its island. */
function join(islands: Islands, one: number, other: number): void {
  const [a, b] = [findFirst(islands, one), findFirst(islands, other)]
  if (a < b) islands[b] = a
  else islands[a] = b
}

function findFirst(islands: Islands, row: number): number {
  let first = row
  while (islands[first] !== first) {
    islands[first] = islands[islands[first]!]!
    first = islands[first]!
  }
  return first
}

// In: the relations of the last run, the pairs of this one. Out: the relations of this run.
import type { RowPairs } from './find-candidates.ts'
import type { Relation } from './relation.ts'
import {
  figuresLength,
  hasMark,
  marks,
  type RelationTable,
  writeRelation,
} from './relation-table.ts'

/** What was compared in this run. */
export type Made = {
  relation: Relation | null
  earlierCode: string
  /** Marks that do not follow from the relation. */
  marks: number
}

export type Make = (earlier: number, later: number) => Made

/** Rows of this run from those of the last; -1 for rows that are no more. */
export function turnRound(oldOf: Int32Array, oldRows: number): Int32Array {
  const newOf = new Int32Array(oldRows).fill(-1)
  for (let row = 0; row < oldOf.length; row++) if (oldOf[row]! >= 0) newOf[oldOf[row]!] = row
  return newOf
}

/** Entries of the last table in the rows of this one. */
type Carried = RelationTable['others'] & { entries: Uint32Array }

/**
 * The table with `found` as candidates, and with those of the last table of which neither row was
 * `wanted`. Entries whose rows are both still there keep their figures, also where they are no
 * candidates any more: a family may ask for them.
 */
export function updateRelations(
  last: RelationTable,
  newOf: Int32Array,
  found: RowPairs,
  wanted: Uint8Array | null,
  make: Make,
  rows: number,
): RelationTable {
  const carried = carry(last, newOf, rows)
  const most = carried.values.length + found.length
  const values = new Uint32Array(most)
  const figures = new Uint32Array(most * figuresLength)
  const from = new Uint32Array(rows + 1)
  let size = 0
  let next = 0
  for (let row = 0; row < rows; row++) {
    let at = carried.from[row]!
    const end = carried.from[row + 1]!
    for (;;) {
      const there = at < end ? carried.values[at]! : rows
      const isHere = next < found.length && found.rows[2 * next] === row
      const here = isHere ? found.rows[2 * next + 1]! : rows
      if (there === rows && here === rows) break
      values[size] = Math.min(there, here)
      let isCandidate = here <= there
      if (there <= here) {
        const entry = carried.entries[at++]!
        copyFigures(last.figures, entry, figures, size)
        const isOpen = wanted !== null && wanted[row] === 0 && wanted[there] === 0
        isCandidate ||= isOpen && hasMark(last, entry, marks.candidate)
      } else writeMade(figures, size, make(row, here))
      if (here <= there) next++
      markCandidate(figures, size++, isCandidate)
    }
    from[row + 1] = size
  }
  return {
    others: { values: values.slice(0, size), from },
    figures: figures.slice(0, size * figuresLength),
  }
}

/** Rows keep their order, so that the entries do. */
function carry({ others }: RelationTable, newOf: Int32Array, rows: number): Carried {
  const values = new Uint32Array(others.values.length)
  const entries = new Uint32Array(others.values.length)
  const from = new Uint32Array(rows + 1)
  let size = 0
  let filled = 0
  for (let old = 0; old < newOf.length; old++) {
    const row = newOf[old]!
    if (row < 0) continue
    while (filled <= row) from[filled++] = size
    for (let entry = others.from[old]!; entry < others.from[old + 1]!; entry++) {
      const other = newOf[others.values[entry]!]!
      if (other < 0) continue
      values[size] = other
      entries[size++] = entry
    }
  }
  while (filled <= rows) from[filled++] = size
  return { values: values.subarray(0, size), entries, from }
}

function copyFigures(from: Uint32Array, entry: number, to: Uint32Array, at: number): void {
  for (let k = 0; k < figuresLength; k++) {
    to[at * figuresLength + k] = from[entry * figuresLength + k]!
  }
}

function writeMade(figures: Uint32Array, at: number, made: Made): void {
  writeRelation(figures, at, made.relation, made.earlierCode, made.marks)
}

function markCandidate(figures: Uint32Array, entry: number, isCandidate: boolean): void {
  const at = entry * figuresLength
  figures[at] = isCandidate ? figures[at]! | marks.candidate : figures[at]! & ~marks.candidate
}

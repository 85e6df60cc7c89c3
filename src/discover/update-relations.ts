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

/** Where rows of the last run are in this one, and the other way; -1 for none. Rows keep their order. */
export type Moves = { newOf: Int32Array; oldOf: Int32Array }

/** Rows of this run from those of the last; -1 for rows that are no more. */
export function turnRound(oldOf: Int32Array, oldRows: number): Int32Array {
  const newOf = new Int32Array(oldRows).fill(-1)
  for (let row = 0; row < oldOf.length; row++) if (oldOf[row]! >= 0) newOf[oldOf[row]!] = row
  return newOf
}

/** Entries of the last table as rows of this one; `gone` where there is none. */
type Carried = {
  targets: Uint32Array
  /** 1 for the rows of this run whose list is not what it was. */
  isTorn: Uint8Array
  /** 1 for the rows whose relations, seen from either end, may not be what they were. */
  isTouched: Uint8Array
}

const gone = 0xffffffff

/**
 * The table with `found` as candidates, and with those of the last table of which neither row was
 * `wanted`. Entries whose rows are both still there keep their figures, also where they are no
 * candidates any more: a family may ask for them. Lists in which nothing changed are moved as they are.
 */
export function updateRelations(
  last: RelationTable,
  moves: Moves,
  found: RowPairs,
  wanted: Uint8Array | null,
  make: Make,
): { relations: RelationTable; isTouched: Uint8Array } {
  const { oldOf } = moves
  const carried = carry(last, moves, found, wanted)
  const most = last.others.values.length + found.length
  const into: Filling = {
    values: new Uint32Array(most),
    figures: new Uint32Array(most * figuresLength),
    from: new Uint32Array(oldOf.length + 1),
    size: 0,
  }
  let next = 0
  for (let row = 0; row < oldOf.length; ) {
    if (carried.isTorn[row] === 0) {
      row = moveLists(last, carried, oldOf, row, into)
      continue
    }
    next = mergeList(last, carried, oldOf[row]!, row, found, next, wanted, make, into)
    into.from[++row] = into.size
  }
  const values = into.values.subarray(0, into.size)
  const figures = into.figures.subarray(0, into.size * figuresLength)
  return {
    relations: { others: { values, from: into.from }, figures },
    isTouched: carried.isTouched,
  }
}

type Filling = { values: Uint32Array; figures: Uint32Array; from: Uint32Array; size: number }

/** Moves the lists from `row` on that are as they were; returns the row after them. */
function moveLists(
  { others, figures }: RelationTable,
  { targets, isTorn }: Carried,
  oldOf: Int32Array,
  row: number,
  into: Filling,
): number {
  const old = oldOf[row]!
  const start = others.from[old]!
  const shift = into.size - start
  let end = row
  while (end < oldOf.length && isTorn[end] === 0 && oldOf[end] === old + end - row) {
    into.from[end + 1] = others.from[old + end + 1 - row]! + shift
    end++
  }
  const stop = others.from[old + end - row]!
  into.values.set(targets.subarray(start, stop), into.size)
  into.figures.set(
    figures.subarray(start * figuresLength, stop * figuresLength),
    into.size * figuresLength,
  )
  into.size += stop - start
  return end
}

/** Merges what is kept of one row's list with what was found; returns the next pair. */
function mergeList(
  last: RelationTable,
  { targets, isTouched }: Carried,
  old: number,
  row: number,
  found: RowPairs,
  first: number,
  wanted: Uint8Array | null,
  make: Make,
  into: Filling,
): number {
  let at = old < 0 ? 0 : last.others.from[old]!
  const end = old < 0 ? 0 : last.others.from[old + 1]!
  let next = first
  isTouched[row] = 1
  for (;;) {
    while (at < end && targets[at] === gone) at++
    const there = at < end ? targets[at]! : gone
    const here =
      next < found.length && found.rows[2 * next] === row ? found.rows[2 * next + 1]! : gone
    if (there === gone && here === gone) return next
    const other = Math.min(there, here)
    isTouched[other] = 1
    into.values[into.size] = other
    let isCandidate = here <= there
    if (there <= here) {
      copyFigures(last.figures, at, into)
      const isOpen = wanted !== null && wanted[row] === 0 && wanted[there] === 0
      isCandidate ||= isOpen && hasMark(last, at, marks.candidate)
      at++
    } else writeMade(into, make(row, here))
    if (here <= there) next++
    markCandidate(into.figures, into.size++, isCandidate)
  }
}

/** Finds out which lists can be moved as they are, and renumbers what they hold. */
function carry(
  { others }: RelationTable,
  { newOf, oldOf }: Moves,
  found: RowPairs,
  wanted: Uint8Array | null,
): Carried {
  const isTorn = wanted ? wanted.slice() : new Uint8Array(oldOf.length).fill(1)
  const isTouched = new Uint8Array(oldOf.length)
  const targets = new Uint32Array(others.values.length)
  for (let old = 0; old < newOf.length; old++) {
    const row = newOf[old]!
    for (let entry = others.from[old]!; entry < others.from[old + 1]!; entry++) {
      const other = newOf[others.values[entry]!]!
      targets[entry] = other < 0 ? gone : other
      if (row < 0) {
        if (other >= 0) isTouched[other] = 1
      } else if (other < 0 || (wanted !== null && wanted[other] === 1)) isTorn[row] = 1
    }
  }
  for (let n = 0; n < found.length; n++) isTorn[found.rows[2 * n]!] = 1
  return { targets, isTorn, isTouched }
}

function copyFigures(from: Uint32Array, entry: number, { figures, size }: Filling): void {
  for (let k = 0; k < figuresLength; k++) {
    figures[size * figuresLength + k] = from[entry * figuresLength + k]!
  }
}

function writeMade({ figures, size }: Filling, made: Made): void {
  writeRelation(figures, size, made.relation, made.earlierCode, made.marks)
}

function markCandidate(figures: Uint32Array, entry: number, isCandidate: boolean): void {
  const at = entry * figuresLength
  figures[at] = isCandidate ? figures[at]! | marks.candidate : figures[at]! & ~marks.candidate
}

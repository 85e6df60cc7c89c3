// In: a table of relations, some more. Out: a table that has them all.
import { figuresLength, type RelationTable, writeRelation } from './relation-table.ts'
import type { Made } from './update-relations.ts'

/** Relations that a family asked for, of rows that are not in the table. */
export type ExtraRelation = { earlier: number; later: number; made: Made }

/** The table with entries more, which are no candidates. */
export function addRelations(table: RelationTable, extra: readonly ExtraRelation[]): RelationTable {
  if (extra.length === 0) return table
  const { others, figures } = table
  const rows = others.from.length - 1
  const sorted = [...extra].sort((x, y) => x.earlier - y.earlier || x.later - y.later)
  const size = others.values.length + sorted.length
  const values = new Uint32Array(size)
  const merged = new Uint32Array(size * figuresLength)
  const from = new Uint32Array(rows + 1)
  let at = 0
  let next = 0
  const take = ({ later, made }: ExtraRelation) => {
    values[at] = later
    writeRelation(merged, at++, made.relation, made.earlierCode, made.marks)
  }
  for (let row = 0; row < rows; row++) {
    const isHere = () => sorted[next]?.earlier === row
    for (let entry = others.from[row]!; entry < others.from[row + 1]!; entry++) {
      while (isHere() && sorted[next]!.later < others.values[entry]!) take(sorted[next++]!)
      values[at] = others.values[entry]!
      const start = entry * figuresLength
      merged.set(figures.subarray(start, start + figuresLength), at++ * figuresLength)
    }
    while (isHere()) take(sorted[next++]!)
    from[row + 1] = at
  }
  return { others: { values, from }, figures: merged }
}

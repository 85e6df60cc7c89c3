import { joinsStory, type Relation } from './relation.ts'
import { hasMark, kindAt, longestRunAt, marks, type RelationTable } from './relation-table.ts'

/** A version of a report has longer runs than this in common with it; two of a series have not. */
const longestInFrame = 30

/** Among whole islands of `rows`, those whose articles share a template with some other: 1, else 0. */
export function findSeries(table: RelationTable, rows: Uint32Array): Uint8Array {
  const { values, from } = table.others
  const series = new Uint8Array(from.length - 1)
  for (const row of rows) {
    for (let entry = from[row]!; entry < from[row + 1]!; entry++) {
      if (kindAt(table, entry) !== 'same-template') continue
      if (!hasMark(table, entry, marks.candidate)) continue
      series[row] = 1
      series[values[entry]!] = 1
    }
  }
  return series
}

/**
 * Two reports of one series may by chance have most figures in common. Where both share a template
 * with other articles, only a longer run makes one a version of the other.
 */
export function settleSeries(relation: Relation, areOfSeries: boolean): Relation {
  if (!areOfSeries || !joinsStory(relation) || relation.longestRun > longestInFrame) return relation
  return { ...relation, relation: 'same-template' }
}

/** Whether an entry is a relation on which a story may be built, after `settleSeries`. */
export function isJoin(table: RelationTable, entry: number, areOfSeries: boolean): boolean {
  const relation = kindAt(table, entry)
  if (relation === null || !joinsStory({ relation })) return false
  return !areOfSeries || longestRunAt(table, entry) > longestInFrame
}

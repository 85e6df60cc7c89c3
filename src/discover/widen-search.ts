// In: two tables and what changed between them. Out: the rows whose pairs must be looked for again.
import type { ArticleTable } from './article-table.ts'
import { longestList, sieveSize, windowWidth } from './gram-index.ts'
import { listAt } from './number-lists.ts'
import { compareRows, type TableUpdate } from './update-table.ts'

/** Where more than this share of the rows changed, all are looked at: it is no slower. */
const mostChanged = 1 / 8

/** One gram of an article that came or went: which kept rows have it, and where changes stand. */
type Posting = { kept: number[]; changes: number[]; before: number; after: number }

/**
 * The new rows, and those kept rows that stand near a change in a long list of rows with one gram:
 * such lists are compared in windows, and these have moved. Null means all rows.
 */
export function widenSearch(
  last: ArticleTable,
  { table, oldOf, gone }: Pick<TableUpdate, 'table' | 'oldOf' | 'gone'>,
): Uint8Array | null {
  const wanted = Uint8Array.from(oldOf, (row) => (row < 0 ? 1 : 0))
  const changed = wanted.reduce((n, one) => n + one, gone.length)
  if (changed > mostChanged * oldOf.length) return null
  const postings = new Map<number, Posting>()
  const note = (gram: number, at: number, before: number, after: number) => {
    const known = postings.get(gram) ?? { kept: [], changes: [], before: 0, after: 0 }
    postings.set(gram, known)
    known.changes.push(at)
    known.before += before
    known.after += after
  }
  for (const row of gone) {
    const at = placeOf(table, last.days[row]!, last.codes[row]!)
    for (const gram of listAt(last.grams, row)) note(gram, at, 1, 0)
  }
  oldOf.forEach((row, at) => {
    if (row < 0) for (const gram of listAt(table.grams, at)) note(gram, at, 0, 1)
  })
  collectKept(table, wanted, postings)
  for (const posting of postings.values()) markMoved(posting, wanted)
  return wanted
}

/** The row before which an article of this day and code stands, or would stand. */
function placeOf({ days, codes }: ArticleTable, day: number, code: string): number {
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareRows(days[middle]!, codes[middle]!, day, code) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function collectKept(
  { grams: { values, from } }: ArticleTable,
  wanted: Uint8Array,
  postings: ReadonlyMap<number, Posting>,
): void {
  const sieve = new Uint8Array(sieveSize)
  for (const gram of postings.keys()) sieve[gram & (sieveSize - 1)] = 1
  for (let i = 0, row = 0; i < values.length; i++) {
    if (sieve[values[i]! & (sieveSize - 1)] === 0) continue
    while (from[row + 1]! <= i) row++
    if (wanted[row] === 0) postings.get(values[i]!)?.kept.push(row)
  }
}

function markMoved({ kept, changes, before, after }: Posting, wanted: Uint8Array): void {
  const wasLong = kept.length + before > longestList
  const isLong = kept.length + after > longestList
  if (!wasLong && !isLong) return
  if (wasLong !== isLong) {
    for (const row of kept) wanted[row] = 1
    return
  }
  for (const at of changes) {
    let next = 0
    while (next < kept.length && kept[next]! < at) next++
    const end = Math.min(kept.length, next + windowWidth)
    for (let n = Math.max(0, next - windowWidth); n < end; n++) wanted[kept[n]!] = 1
  }
}

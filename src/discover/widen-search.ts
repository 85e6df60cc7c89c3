// In: two tables and what changed between them. Out: the rows whose pairs must be looked for again.
import type { ArticleTable } from './article-table.ts'
import { longestList, windowWidth } from './gram-index.ts'
import { grownListAt } from './grown-lists.ts'
import { addToSieve, type GramEntries, openSieve, siftGrams } from './sift-grams.ts'
import { textAt } from './text-column.ts'
import type { TableUpdate } from './update-table.ts'

/** Where more than this share of the rows changed, all are looked at: it is no slower. */
const mostChanged = 1 / 8

/** One gram of an article that came or went: which kept rows have it, and where changes stand. */
type Posting = { kept: number[]; changes: number[]; before: number; after: number }

export type Search = {
  /** 1 for the rows whose pairs must be looked for; null means all. */
  wanted: Uint8Array | null
  /** The grams of these rows with all the rows that have them, where it took no search of its own. */
  sifted: GramEntries | null
}

/**
 * The new rows, and those kept rows that stand near a change in a long list of rows with one gram:
 * such lists are compared in windows, and these have moved.
 */
export function widenSearch(
  last: ArticleTable,
  { table, oldOf, gone }: Pick<TableUpdate, 'table' | 'oldOf' | 'gone'>,
): Search {
  const wanted = new Uint8Array(oldOf.length)
  let changed = gone.length
  for (let row = 0; row < oldOf.length; row++) {
    if (oldOf[row]! >= 0) continue
    wanted[row] = 1
    changed++
  }
  if (changed > mostChanged * oldOf.length) return { wanted: null, sifted: null }
  const postings = listPostings(last, { table, gone }, wanted)
  const sieve = openSieve(postings.size)
  addToSieve(sieve, postings.keys())
  const sifted = siftGrams(table.grams, sieve)
  for (let n = 0; n < sifted.rows.length; n++) {
    const row = sifted.rows[n]!
    if (wanted[row] === 0) postings.get(sifted.grams[n]!)?.kept.push(row)
  }
  let hasMoved = false
  for (const posting of postings.values()) hasMoved = markMoved(posting, wanted) || hasMoved
  return { wanted, sifted: hasMoved ? null : sifted }
}

function listPostings(
  last: ArticleTable,
  { table, gone }: Pick<TableUpdate, 'table' | 'gone'>,
  isNew: Uint8Array,
): Map<number, Posting> {
  const postings = new Map<number, Posting>()
  const note = (gram: number, at: number, before: number, after: number) => {
    const known = postings.get(gram) ?? { kept: [], changes: [], before: 0, after: 0 }
    postings.set(gram, known)
    known.changes.push(at)
    known.before += before
    known.after += after
  }
  for (const row of gone) {
    const at = placeOf(table, last.days[row]!, textAt(last.codes, row))
    for (const gram of grownListAt(last.grams, row)) note(gram, at, 1, 0)
  }
  for (let row = 0; row < isNew.length; row++) {
    if (isNew[row] === 1) for (const gram of grownListAt(table.grams, row)) note(gram, row, 0, 1)
  }
  return postings
}

/** The row before which an article of this day and code stands, or would stand. */
function placeOf({ days, codes }: ArticleTable, day: number, code: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const isBefore = days[middle] === day ? textAt(codes, middle) < code : days[middle]! < day
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether any kept row must be looked at again. */
function markMoved({ kept, changes, before, after }: Posting, wanted: Uint8Array): boolean {
  const wasLong = kept.length + before > longestList
  const isLong = kept.length + after > longestList
  if (!wasLong && !isLong) return false
  if (wasLong !== isLong) {
    for (const row of kept) wanted[row] = 1
    return true
  }
  for (const at of changes) {
    let next = 0
    while (next < kept.length && kept[next]! < at) next++
    const end = Math.min(kept.length, next + windowWidth)
    for (let n = Math.max(0, next - windowWidth); n < end; n++) wanted[kept[n]!] = 1
  }
  return true
}

import type { GramEntries } from './sift-grams.ts'

/**
 * An inverted index in flat arrays. `rows` holds the rows of every gram, those of one gram together
 * and ascending. `places` lists, row after row, where in `rows` those of its grams stand that other
 * rows have too; row i's are from `from[i]` to `from[i + 1]`. For each place, `since` and `until` bound
 * the part of `rows` that it is compared with.
 */
export type GramIndex = {
  rows: Uint32Array
  places: Uint32Array
  since: Uint32Array
  until: Uint32Array
  from: Uint32Array
}

/** A longer list of rows is compared in a window of its rows by date, on each side. */
export const longestList = 64
export const windowWidth = 16

/** Builds the index of some grams with all the rows that have them. Linear: a radix sort. */
export function indexGrams(entries: GramEntries, rows: number): GramIndex {
  return listPlaces(sortByGram(entries), rows)
}

/** Least-significant-digit radix sort in two passes of 16 bits; stable, so rows stay ordered. */
function sortByGram({ grams, rows }: GramEntries): GramEntries {
  const { length } = grams
  const spare = [0, 1].map(() => ({
    grams: new Uint32Array(length),
    rows: new Uint32Array(length),
  })) as [GramEntries, GramEntries]
  scatter({ grams, rows }, spare[0], 0)
  scatter(spare[0], spare[1], 16)
  return spare[1]
}

function scatter(from: GramEntries, to: GramEntries, shift: number): void {
  const { grams, rows } = from
  const next = new Uint32Array(65_537)
  for (let i = 0; i < grams.length; i++) next[((grams[i]! >>> shift) & 0xffff) + 1]!++
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!
  for (let i = 0; i < grams.length; i++) {
    const place = next[(grams[i]! >>> shift) & 0xffff]!++
    to.grams[place] = grams[i]!
    to.rows[place] = rows[i]!
  }
}

function listPlaces({ grams, rows }: GramEntries, count: number): GramIndex {
  const from = new Uint32Array(count + 1)
  forEachList(grams, (start, end) => {
    for (let i = start; i < end; i++) from[rows[i]! + 1]!++
  })
  for (let i = 1; i <= count; i++) from[i]! += from[i - 1]!
  const size = from[count]!
  const places = new Uint32Array(size)
  const since = new Uint32Array(size)
  const until = new Uint32Array(size)
  const next = from.slice()
  forEachList(grams, (start, end) => {
    const width = end - start > longestList ? windowWidth : longestList
    for (let i = start; i < end; i++) {
      const at = next[rows[i]!]!++
      places[at] = i
      since[at] = Math.max(start, i - width)
      until[at] = Math.min(end, i + 1 + width)
    }
  })
  return { rows, places, since, until, from }
}

/** Visits the lists of two rows and more. */
function forEachList(grams: Uint32Array, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < grams.length; ) {
    let end = start + 1
    while (end < grams.length && grams[end] === grams[start]) end++
    if (end - start > 1) visit(start, end)
    start = end
  }
}

// In: the grams of an archive's articles. Out: the pairs that share enough text to be compared.
import { type GramIndex, indexGrams } from './gram-index.ts'
import { type GrownLists, grownListAt } from './grown-lists.ts'
import { addToSieve, type GramEntries, listGrams, openSieve, siftGrams } from './sift-grams.ts'

/** Fewest grams shared, and smallest part of the smaller article that they make up. */
const leastShared = 3
const leastContainment = 0.04

/** Two articles by their codes. */
export type Pair = { a: string; b: string }

/** Pairs of rows: `rows[2 * n] < rows[2 * n + 1]`, sorted. */
export type RowPairs = { rows: Uint32Array; length: number }

/**
 * Finds the pairs by an inverted index over the grams, then counts their shared grams exactly. The
 * rows are in the order of the archive's table, so that the result depends on the set of articles
 * alone. With `wanted`, only pairs with one of those rows are looked for; `sifted` are then their grams
 * with all the rows that have them, where these are at hand.
 */
export function findCandidates(
  lists: GrownLists,
  wanted: Uint8Array | null = null,
  sifted: GramEntries | null = null,
): RowPairs {
  const count = lists.from.length
  const entries = sifted ?? (wanted ? siftWanted(lists, wanted) : listGrams(lists))
  const index = indexGrams(entries, count)
  const counts = new Uint16Array(count)
  const touched = new Uint32Array(count)
  const found: number[] = []
  for (let row = 0; row < count; row++) {
    if (wanted && wanted[row] === 0) continue
    const size = countNeighbours(index, row, wanted, counts, touched)
    for (let n = 0; n < size; n++) {
      const other = touched[n]!
      if (counts[other]! >= leastShared && shareEnough(lists, row, other)) {
        found.push(Math.min(row, other), Math.max(row, other))
      }
      counts[other] = 0
    }
  }
  return sortPairs(found, count)
}

/**
 * Counts how many grams the rows after `row` share with it, and with `wanted` also those before it
 * that are not wanted themselves; returns how many rows were `touched`.
 */
function countNeighbours(
  { rows, places, since, until, from }: GramIndex,
  row: number,
  wanted: Uint8Array | null,
  counts: Uint16Array,
  touched: Uint32Array,
): number {
  let size = 0
  for (let e = from[row]!; e < from[row + 1]!; e++) {
    const place = places[e]!
    for (let at = wanted ? since[e]! : place + 1; at < until[e]!; at++) {
      const other = rows[at]!
      if (at === place || (at < place && wanted![other] === 1)) continue
      if (counts[other] === 0) touched[size++] = other
      if (counts[other]! < 0xffff) counts[other]!++
    }
  }
  return size
}

function siftWanted(lists: GrownLists, wanted: Uint8Array): GramEntries {
  const rows: number[] = []
  for (let row = 0; row < wanted.length; row++) if (wanted[row] === 1) rows.push(row)
  const own = rows.map((row) => grownListAt(lists, row))
  const sieve = openSieve(own.reduce((n, { length }) => n + length, 0))
  for (const grams of own) addToSieve(sieve, grams)
  return siftGrams(lists, sieve)
}

/** By the size of the intersection of their lists, which are sorted and without repeats. */
function shareEnough(lists: GrownLists, a: number, b: number): boolean {
  const listA = grownListAt(lists, a)
  const listB = grownListAt(lists, b)
  const enough = Math.max(leastShared, leastContainment * Math.min(listA.length, listB.length))
  let shared = 0
  for (let i = 0, j = 0; i < listA.length && j < listB.length && shared < enough; ) {
    const x = listA[i]!
    const y = listB[j]!
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared >= enough
}

/** Pairs that were found elsewhere; those of articles that are not in the table are left out. */
export function pairRows(pairs: readonly Pair[], codes: readonly string[]): RowPairs {
  const rowOf = new Map(codes.map((code, row) => [code, row]))
  const found = new Set<number>()
  for (const { a, b } of pairs) {
    const [one, other] = [rowOf.get(a), rowOf.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    found.add(Math.min(one, other) * codes.length + Math.max(one, other))
  }
  const rows = [...found].flatMap((key) => [Math.floor(key / codes.length), key % codes.length])
  return sortPairs(rows, codes.length)
}

/** By first row, then by second: a counting sort over the first, small sorts over the second. */
function sortPairs(found: readonly number[], count: number): RowPairs {
  const from = new Uint32Array(count + 1)
  for (let n = 0; n < found.length; n += 2) from[found[n]! + 1]!++
  for (let i = 1; i <= count; i++) from[i]! += from[i - 1]!
  const others = new Uint32Array(found.length / 2)
  const next = from.slice()
  for (let n = 0; n < found.length; n += 2) others[next[found[n]!]!++] = found[n + 1]!
  const rows = new Uint32Array(found.length)
  for (let row = 0; row < count; row++) {
    if (from[row + 1]! - from[row]! > 1) others.subarray(from[row]!, from[row + 1]!).sort()
    for (let n = from[row]!; n < from[row + 1]!; n++) {
      rows[2 * n] = row
      rows[2 * n + 1] = others[n]!
    }
  }
  return { rows, length: rows.length / 2 }
}

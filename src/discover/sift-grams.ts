// In: the grams of an archive. Out: all of them, or in one flat pass those that may be wanted.
import { countNumbers, type GrownLists, grownListAt } from './grown-lists.ts'

/** Grams, and beside each the row that has it; by rows. */
export type GramEntries = { grams: Uint32Array; rows: Uint32Array }

/** A rough test: it lets all of these grams through, and a few more. Its size is a power of two. */
export type Sieve = Uint8Array

/** Cells for each gram, and bounds: a small sieve stays near the processor. */
const cellsForEach = 256
const leastCells = 1 << 15
const mostCells = 1 << 20

export function openSieve(grams: number): Sieve {
  const cells = 2 ** Math.ceil(Math.log2(grams * cellsForEach + 1))
  return new Uint8Array(Math.min(mostCells, Math.max(leastCells, cells)))
}

export function addToSieve(sieve: Sieve, grams: Iterable<number>): void {
  for (const gram of grams) sieve[gram & (sieve.length - 1)] = 1
}

export function listGrams(lists: GrownLists): GramEntries {
  const size = countNumbers(lists)
  const all = { grams: new Uint32Array(size), rows: new Uint32Array(size) }
  let at = 0
  for (let row = 0; row < lists.from.length; row++) {
    const list = grownListAt(lists, row)
    all.grams.set(list, at)
    all.rows.fill(row, at, at + list.length)
    at += list.length
  }
  return all
}

/** The grams that a sieve lets through: nearly all grams of an archive fail the test. */
export function siftGrams(lists: GrownLists, sieve: Sieve): GramEntries {
  const { split, fresh, from, until } = lists
  const base = lists.base()
  const mask = sieve.length - 1
  const grams: number[] = []
  const rows: number[] = []
  for (let row = 0; row < from.length; row++) {
    const isBase = from[row]! < split
    const values = isBase ? base : fresh
    const shift = isBase ? 0 : split
    for (let i = from[row]! - shift, end = until[row]! - shift; i < end; i++) {
      if (sieve[values[i]! & mask] === 0) continue
      grams.push(values[i]!)
      rows.push(row)
    }
  }
  return { grams: Uint32Array.from(grams), rows: Uint32Array.from(rows) }
}

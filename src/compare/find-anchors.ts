import { longestRun } from './longest-run.ts'
import type { Hunk } from './shortest-edit.ts'

/** A place where both sequences are equal for `length` items. */
export type Anchor = { a: number; b: number; length: number }

/**
 * Runs of four, else two, else one item that occur once in each range, in the longest order that
 * both ranges share. Empty where there are none.
 */
export function findAnchors(a: Int32Array, b: Int32Array, range: Hunk, ids: number): Anchor[] {
  for (const length of [4, 2, 1]) {
    const anchors = uniqueGrams(a, b, range, ids, length)
    if (anchors.length > 0) return anchors
  }
  return []
}

function uniqueGrams(
  a: Int32Array,
  b: Int32Array,
  range: Hunk,
  ids: number,
  length: number,
): Anchor[] {
  const pairs = new Map<number, number>()
  const left = gramsOf(a, range.a0, range.a1, ids, length, pairs)
  const right = gramsOf(b, range.b0, range.b1, ids, length, pairs)
  const found: Anchor[] = []
  for (const [gram, at] of left) {
    const other = right.get(gram)
    if (at >= 0 && other !== undefined && other >= 0) found.push({ a: at, b: other, length })
  }
  found.sort((one, two) => one.a - two.a)
  const run = longestRun(found.map((anchor) => anchor.b)).map((index) => found[index]!)
  return withoutOverlap(run)
}

/** Gram → where it stands, or −1 where it stands more than once. */
function gramsOf(
  items: Int32Array,
  from: number,
  to: number,
  ids: number,
  length: number,
  pairs: Map<number, number>,
): Map<number, number> {
  const grams = new Map<number, number>()
  for (let index = from; index + length <= to; index++) {
    let gram = items[index]!
    if (length === 2) gram = gram * ids + items[index + 1]!
    if (length === 4) {
      // Two pairs, each numbered first, so that the product stays an exact integer.
      const one = numberOf(gram * ids + items[index + 1]!, pairs)
      const two = numberOf(items[index + 2]! * ids + items[index + 3]!, pairs)
      gram = one * 2 ** 26 + two
    }
    grams.set(gram, grams.has(gram) ? -1 : index)
  }
  return grams
}

function numberOf(pair: number, pairs: Map<number, number>): number {
  const known = pairs.get(pair)
  if (known !== undefined) return known
  pairs.set(pair, pairs.size)
  return pairs.size - 1
}

function withoutOverlap(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = []
  for (const anchor of anchors) {
    const last = kept[kept.length - 1]
    if (last && (anchor.a < last.a + last.length || anchor.b < last.b + last.length)) {
      // Overlapping by the same shift on both sides: one longer run.
      if (anchor.a - last.a === anchor.b - last.b) last.length = anchor.a - last.a + anchor.length
      continue
    }
    kept.push({ ...anchor })
  }
  return kept
}

import { type Containment, findContainment } from './find-containment.ts'
import { type Bag, joinBags, likeness } from './word-bag.ts'

/** A block as alignment sees it. */
export type Item = {
  /** Index of the block in its body. */
  block: number
  role: string
  bag: Bag
  /** Equal for blocks of equal role and words. */
  hash: () => number
  /** Words in the block. */
  words: number
}

/** Whether role and words are equal. Blocks of one text have one `hash`, which need not be asked. */
export function areEqual(one: Item, two: Item): boolean {
  return one.hash === two.hash || (one.words === two.words && one.hash() === two.hash())
}

/** Blocks that correspond, by their places in the two lists of items. */
export type Pairing = { a: number[]; b: number[] }

const LEAST_LIKENESS = 0.3
const JOIN_PENALTY = 0.06
const ROLE_PENALTY = 0.15
const LEAST_CONTAINED = 0.5
/** How many blocks of a and b a step takes: left out, added, 1:1, then splits and merges. */
const SHAPES: readonly (readonly [number, number])[] = Object.freeze([
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
])

/**
 * The best correspondence in order between two short lists of blocks: dynamic programming over one
 * to one, split in two or three, and merged of two or three. A step is worth the likeness of its
 * two sides less .30, less .06 for a split or merge, less .15 where roles differ; every part of a
 * split or merge must be contained by half in the other side. Cost: a's length × b's length.
 */
export function alignGap(a: readonly Item[], b: readonly Item[], weights: Float64Array): Pairing[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const choice = new Int8Array((a.length + 1) * width).fill(-1)
  const inside = findContainment(a.map(bagOf), b.map(bagOf), weights)
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) continue
      let top = -1
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const [takeA, takeB] = SHAPES[shape]!
        if (takeA > i || takeB > j) continue
        const gain = worth(a, b, i - takeA, i, j - takeB, j, weights, inside)
        if (gain < 0) continue
        const sum = best[(i - takeA) * width + j - takeB]! + gain
        if (sum > top + 1e-9) {
          top = sum
          choice[i * width + j] = shape
        }
      }
      best[i * width + j] = top
    }
  return trackBack(choice, a.length, b.length)
}

const bagOf = (item: Item): Bag => item.bag

function trackBack(choice: Int8Array, lengthA: number, lengthB: number): Pairing[] {
  const pairings: Pairing[] = []
  let i = lengthA
  let j = lengthB
  while (i > 0 || j > 0) {
    const [takeA, takeB] = SHAPES[choice[i * (lengthB + 1) + j]!]!
    i -= takeA
    j -= takeB
    if (takeA > 0 && takeB > 0) pairings.push({ a: range(i, takeA), b: range(j, takeB) })
  }
  return pairings.reverse()
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, at) => from + at)
}

/** What it is worth to match a[i0..i1) with b[j0..j1); negative where it may not be. */
function worth(
  a: readonly Item[],
  b: readonly Item[],
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  weights: Float64Array,
  inside: Containment,
): number {
  if (i0 === i1 || j0 === j1) return 0
  const { shared, ownA, ownB } = inside
  if (i1 - i0 === 1 && j1 - j0 === 1) {
    const total = ownA[i0]! + ownB[j0]!
    const penalty = a[i0]!.role === b[j0]!.role ? 0 : ROLE_PENALTY
    const alike =
      total > 0 ? (2 * shared[i0 * b.length + j0]!) / total : Number(areEqual(a[i0]!, b[j0]!))
    return alike - LEAST_LIKENESS - penalty
  }
  for (let i = i0; i < i1; i++)
    for (let j = j0; j < j1; j++) {
      const part = i1 - i0 > 1 ? ownA[i]! : ownB[j]!
      if (shared[i * b.length + j]! < part * LEAST_CONTAINED || part === 0) return -1
    }
  const items = [...a.slice(i0, i1), ...b.slice(j0, j1)]
  const penalty = items.every((item) => item.role === items[0]!.role) ? 0 : ROLE_PENALTY
  const left = joinBags(a.slice(i0, i1).map((item) => item.bag))
  const right = joinBags(b.slice(j0, j1).map((item) => item.bag))
  return likeness(left, right, weights) - LEAST_LIKENESS - penalty - JOIN_PENALTY
}

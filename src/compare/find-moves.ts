import type { Item, Pairing } from './align-gap.ts'
import { findCandidates } from './chain-candidates.ts'

const LEAST_LIKENESS = 0.5
const LEAST_WORDS = 4

/**
 * Blocks that stand elsewhere in b: among those that `alignInOrder` left over, equal ones first, then
 * the most alike (at least .5). A block of fewer than four words must be equal; of one word, it is
 * not called moved at all.
 */
export function findMoves(
  a: readonly Item[],
  b: readonly Item[],
  inOrder: readonly Pairing[],
  weights: Float64Array,
): Pairing[] {
  const takenA = new Set(inOrder.flatMap((pairing) => pairing.a))
  const takenB = new Set(inOrder.flatMap((pairing) => pairing.b))
  const leftA = a.map((_, at) => at).filter((at) => !takenA.has(at) && a[at]!.words > 1)
  const leftB = b.map((_, at) => at).filter((at) => !takenB.has(at) && b[at]!.words > 1)
  if (leftA.length === 0 || leftB.length === 0) return []
  const equal = pairEquals(a, b, leftA, leftB)
  const goneA = new Set(equal.map((pairing) => pairing.a[0]!))
  const goneB = new Set(equal.map((pairing) => pairing.b[0]!))
  const restA = leftA.filter((at) => !goneA.has(at) && a[at]!.words >= LEAST_WORDS)
  const restB = leftB.filter((at) => !goneB.has(at) && b[at]!.words >= LEAST_WORDS)
  return [...equal, ...pairAlike(a, b, restA, restB, weights)]
}

function pairEquals(
  a: readonly Item[],
  b: readonly Item[],
  leftA: readonly number[],
  leftB: readonly number[],
): Pairing[] {
  const places = new Map<number, number[]>()
  for (const at of [...leftA].reverse()) {
    const list = places.get(a[at]!.hash())
    if (list) list.push(at)
    else places.set(a[at]!.hash(), [at])
  }
  return leftB.flatMap((at) => {
    const found = places.get(b[at]!.hash())?.pop()
    return found === undefined ? [] : [{ a: [found], b: [at] }]
  })
}

function pairAlike(
  a: readonly Item[],
  b: readonly Item[],
  leftA: readonly number[],
  leftB: readonly number[],
  weights: Float64Array,
): Pairing[] {
  const itemsA = leftA.map((at) => a[at]!)
  const itemsB = leftB.map((at) => b[at]!)
  const candidates = findCandidates(itemsA, itemsB, weights, LEAST_LIKENESS)
  candidates.sort((one, two) => two.likeness - one.likeness || one.a - two.a || one.b - two.b)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs: Pairing[] = []
  for (const { a: one, b: two } of candidates) {
    if (usedA.has(one) || usedB.has(two)) continue
    if (itemsA[one]!.role !== itemsB[two]!.role) continue
    usedA.add(one)
    usedB.add(two)
    pairs.push({ a: [leftA[one]!], b: [leftB[two]!] })
  }
  return pairs
}

import type { Item, Pairing } from './align-gap.ts'
import { likeness } from './word-bag.ts'

/** Words in more blocks than this point nowhere. */
const MOST_BLOCKS = 16
const CANDIDATES = 3

/** Two blocks that may correspond, by their places in the lists. */
export type Candidate = { a: number; b: number; likeness: number }

/**
 * For each block of b the up to three blocks of a that share most of its rare words, where they are
 * alike by at least `least`. Linear in the words but for the rare words' postings, which are bounded.
 */
export function findCandidates(
  a: readonly Item[],
  b: readonly Item[],
  weights: Float64Array,
  least: number,
): Candidate[] {
  const places = new Map<number, number[]>()
  for (const [at, item] of a.entries())
    for (const id of item.bag.ids) {
      const list = places.get(id)
      if (!list) places.set(id, [at])
      else if (list.length <= MOST_BLOCKS) list.push(at)
    }
  return b.flatMap((item, at) => {
    const scores = new Map<number, number>()
    for (const id of item.bag.ids) {
      const list = places.get(id) ?? []
      if (list.length > MOST_BLOCKS) continue
      for (const other of list) scores.set(other, (scores.get(other) ?? 0) + weights[id]!)
    }
    return [...scores]
      .sort((one, two) => two[1] - one[1] || one[0] - two[0])
      .slice(0, CANDIDATES)
      .map(([other]) => ({
        a: other,
        b: at,
        likeness: likeness(a[other]!.bag, item.bag, weights),
      }))
      .filter((candidate) => candidate.likeness >= least)
  })
}

/** The heaviest chain of candidates that rises in both lists, by a tree of prefix maxima: O(n log n). */
export function chainCandidates(candidates: readonly Candidate[], lengthA: number): Pairing[] {
  const sorted = [...candidates].sort((one, two) => one.b - two.b || two.a - one.a)
  const tree: number[] = new Array(lengthA + 1).fill(-1)
  const sums: number[] = []
  const before: number[] = []
  const better = (one: number, two: number) =>
    one < 0 || (two >= 0 && sums[two]! > sums[one]!) ? two : one
  let last = -1
  for (const [at, candidate] of sorted.entries()) {
    let previous = -1
    for (let node = candidate.a; node > 0; node -= node & -node)
      previous = better(previous, tree[node]!)
    before.push(previous)
    sums.push(candidate.likeness + (previous >= 0 ? sums[previous]! : 0))
    for (let node = candidate.a + 1; node <= lengthA; node += node & -node)
      tree[node] = better(tree[node]!, at)
    last = better(last, at)
  }
  const chain: Pairing[] = []
  for (let at = last; at >= 0; at = before[at]!)
    chain.push({ a: [sorted[at]!.a], b: [sorted[at]!.b] })
  return chain.reverse()
}

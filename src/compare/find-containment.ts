import { type Bag, sharedWeight, weightOf } from './word-bag.ts'

/** Words of the texts for each cell, past which going through all words takes longer than all cells. */
const CELLS_BY_WORDS = 40

/** Weight shared by each pair of blocks, a's × b's in rows, and each block's own weight. */
export type Containment = { shared: Float64Array; ownA: number[]; ownB: number[] }

/** How much of each block of a stands in each of b, by the weights of its words. */
export function findContainment(
  a: readonly Bag[],
  b: readonly Bag[],
  weights: Float64Array,
): Containment {
  const isSmall = a.length * b.length * CELLS_BY_WORDS < weights.length
  const shared = isSmall ? shareByPairs(a, b, weights) : shareByWords(a, b, weights)
  const own = (bags: readonly Bag[]) => bags.map((bag) => weightOf(bag, weights))
  return { shared, ownA: own(a), ownB: own(b) }
}

/** For a small gap in long texts. */
function shareByPairs(a: readonly Bag[], b: readonly Bag[], weights: Float64Array) {
  const shared = new Float64Array(a.length * b.length)
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++)
      shared[i * b.length + j] = sharedWeight(a[i]!, b[j]!, weights)
  return shared
}

/** By words rather than by pairs: most pairs of blocks share none but the commonest. */
function shareByWords(a: readonly Bag[], b: readonly Bag[], weights: Float64Array) {
  const shared = new Float64Array(a.length * b.length)
  const places = placesOf(b, weights.length)
  for (let i = 0; i < a.length; i++) {
    const { ids, counts } = a[i]!
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!
      for (let place = places.starts[id]!; place < places.starts[id + 1]!; place++) {
        const both = Math.min(counts[at]!, places.counts[place]!)
        shared[i * b.length + places.owners[place]!]! += both * weights[id]!
      }
    }
  }
  return shared
}

/** For each word, from `starts[id]` to before `starts[id + 1]`, the bags that have it, and how often. */
function placesOf(bags: readonly Bag[], size: number) {
  const starts = new Int32Array(size + 1)
  for (const { ids } of bags) for (let at = 0; at < ids.length; at++) starts[ids[at]! + 1]!++
  for (let id = 0; id < size; id++) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const owners = new Int32Array(starts[size]!)
  const counts = new Float64Array(starts[size]!)
  for (let bag = 0; bag < bags.length; bag++) {
    const { ids, counts: own } = bags[bag]!
    for (let at = 0; at < ids.length; at++) {
      const place = next[ids[at]!]!++
      owners[place] = bag
      counts[place] = own[at]!
    }
  }
  return { starts, owners, counts }
}

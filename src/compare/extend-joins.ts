import type { Item, Pairing } from './align-gap.ts'
import { type Bag, joinBags, sharedWeight, weightOf } from './word-bag.ts'

/** How much of a block the words left over on the other side must cover. */
const LEAST_CONTAINED = 0.6
const LEAST_WORDS = 3
const MOST_PARTS = 12

/**
 * Splits and merges into more than three parts: a block that found no counterpart, next to one that
 * did, joins it where the counterpart has words left over that cover it by .6 or more.
 */
export function extendJoins(
  pairings: readonly Pairing[],
  a: readonly Item[],
  b: readonly Item[],
  weights: Float64Array,
): Pairing[] {
  const takenA = new Set(pairings.flatMap((pairing) => pairing.a))
  const takenB = new Set(pairings.flatMap((pairing) => pairing.b))
  return pairings.map((pairing) => {
    const parts = pairing.a.length === 1 ? grow(pairing.b, pairing.a, b, a, takenB, weights) : null
    if (parts && parts.length > pairing.b.length) return { a: pairing.a, b: parts }
    if (pairing.b.length !== 1) return pairing
    return { a: grow(pairing.a, pairing.b, a, b, takenA, weights), b: pairing.b }
  })
}

/** Takes in free neighbours of `parts` while the other side still has words for them. */
function grow(
  parts: readonly number[],
  whole: readonly number[],
  items: readonly Item[],
  others: readonly Item[],
  taken: Set<number>,
  weights: Float64Array,
): number[] {
  const grown = [...parts]
  const source = joinBags(whole.map((at) => others[at]!.bag))
  for (const step of [1, -1])
    while (grown.length < MOST_PARTS) {
      const next = step === 1 ? grown[grown.length - 1]! + 1 : grown[0]! - 1
      const item = items[next]
      if (!item || taken.has(next) || item.words < LEAST_WORDS) break
      if (item.role !== items[grown[0]!]!.role) break
      const left = withoutBag(source, joinBags(grown.map((at) => items[at]!.bag)))
      const weight = weightOf(item.bag, weights)
      if (weight === 0 || sharedWeight(left, item.bag, weights) < weight * LEAST_CONTAINED) break
      if (step === 1) grown.push(next)
      else grown.unshift(next)
      taken.add(next)
    }
  return grown
}

/** A bag less the words of another. */
function withoutBag(bag: Bag, less: Bag): Bag {
  const gone = new Map([...less.ids].map((id, at) => [id, less.counts[at]!] as const))
  const counts = bag.counts.map((count, at) => Math.max(0, count - (gone.get(bag.ids[at]!) ?? 0)))
  return { ids: bag.ids, counts }
}

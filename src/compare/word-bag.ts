import type { Numbering } from './numbering.ts'
import type { Token } from './token.ts'

/**
 * The words of a block, counted: parallel lists of word numbers (rising) and counts. Plain lists: a
 * typed one of so few numbers takes longer to make than to fill.
 */
export type Bag = { ids: readonly number[]; counts: readonly number[] }

/** Words up to which a list of numbers is sorted by hand. */
const SHORT = 80

/** Folded words of a block (its marks, where it has no words). */
export function makeBag(tokens: readonly Token[], words: Numbering): Bag {
  const isSpoken = tokens.some((token) => token.kind !== 'mark')
  const all: number[] = []
  for (const { kind, value, word } of tokens)
    if (!isSpoken || kind !== 'mark')
      all.push(value === null ? words.ofWord(word) : words.of(value))
  return countIds(sortNumbers(all))
}

/** Most blocks have so few words that putting each in its place beats a sort that asks a function. */
function sortNumbers(numbers: number[]): number[] {
  if (numbers.length > SHORT) return [...Int32Array.from(numbers).sort()]
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at]!
    let place = at
    for (; place > 0 && numbers[place - 1]! > number; place--) numbers[place] = numbers[place - 1]!
    numbers[place] = number
  }
  return numbers
}

/** Rising numbers, some of them several times, as a bag. */
function countIds(sorted: readonly number[]): Bag {
  const ids: number[] = []
  const counts: number[] = []
  for (let at = 0; at < sorted.length; ) {
    const id = sorted[at]!
    let end = at + 1
    while (sorted[end] === id) end++
    ids.push(id)
    counts.push(end - at)
    at = end
  }
  return { ids, counts }
}

function fromCounts(counts: ReadonlyMap<number, number>): Bag {
  const ids = sortNumbers([...counts.keys()])
  return { ids, counts: ids.map((id) => counts.get(id) ?? 0) }
}

/** The words of several blocks together. */
export function joinBags(bags: readonly Bag[]): Bag {
  if (bags.length === 1) return bags[0]!
  const counts = new Map<number, number>()
  for (const bag of bags)
    for (let at = 0; at < bag.ids.length; at++)
      counts.set(bag.ids[at]!, (counts.get(bag.ids[at]!) ?? 0) + bag.counts[at]!)
  return fromCounts(counts)
}

/** How much each word tells: ln(1 + blocks / blocks that have it), by word number. */
export function weighWords(bags: readonly Bag[], size: number): Float64Array {
  const blocks = new Float64Array(size)
  for (const { ids } of bags) for (let at = 0; at < ids.length; at++) blocks[ids[at]!]! += 1
  // Few different counts: one logarithm for each.
  const logarithms = new Float64Array(bags.length + 1)
  for (let count = 1; count <= bags.length; count++)
    logarithms[count] = Math.log(1 + bags.length / count)
  logarithms[0] = logarithms[1]!
  for (let id = 0; id < size; id++) blocks[id] = logarithms[blocks[id]!]!
  return blocks
}

/** Weight of a bag's words. */
export function weightOf(bag: Bag, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < bag.ids.length; at++) sum += bag.counts[at]! * weights[bag.ids[at]!]!
  return sum
}

/** Weight of the words that two bags share, each as often as both have it. */
export function sharedWeight(one: Bag, two: Bag, weights: Float64Array): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < one.ids.length && j < two.ids.length) {
    const left = one.ids[i]!
    const right = two.ids[j]!
    if (left === right) sum += Math.min(one.counts[i]!, two.counts[j]!) * weights[left]!
    if (left <= right) i++
    if (right <= left) j++
  }
  return sum
}

/** 0–1: Dice's coefficient over weighted multisets of words. */
export function likeness(one: Bag, two: Bag, weights: Float64Array): number {
  const total = weightOf(one, weights) + weightOf(two, weights)
  return total > 0 ? (2 * sharedWeight(one, two, weights)) / total : 0
}

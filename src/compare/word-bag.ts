import type { Token } from './token.ts'
import type { Word } from './word.ts'

/** The words of a block, counted: parallel lists of word numbers (rising) and counts. */
export type Bag = { ids: Int32Array; counts: Float64Array }

/** Gives each different string a number, from 0. */
export class Numbering {
  readonly #numbers = new Map<string, number>()
  readonly #folded: number[] = []

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** The number of a word's folded form. */
  ofWord(word: Word): number {
    const known = this.#folded[word.id]
    if (known !== undefined) return known
    const number = this.of(word.folded)
    this.#folded[word.id] = number
    return number
  }

  get size(): number {
    return this.#numbers.size
  }
}

/** Folded words of a block (its marks, where it has no words). */
export function makeBag(tokens: readonly Token[], words: Numbering): Bag {
  const isSpoken = tokens.some((token) => token.kind !== 'mark')
  const all = new Int32Array(tokens.length)
  let length = 0
  for (const token of tokens) {
    if (isSpoken && token.kind === 'mark') continue
    all[length++] = token.value === null ? words.ofWord(token.word) : words.of(token.value)
  }
  return countIds(all.subarray(0, length).sort())
}

/** Rising numbers, some of them several times, as a bag. */
function countIds(sorted: Int32Array): Bag {
  const ids = new Int32Array(sorted.length)
  const counts = new Float64Array(sorted.length)
  let last = -1
  for (let at = 0; at < sorted.length; at++) {
    if (last < 0 || ids[last] !== sorted[at]) ids[++last] = sorted[at]!
    counts[last]! += 1
  }
  return { ids: ids.subarray(0, last + 1), counts: counts.subarray(0, last + 1) }
}

function fromCounts(counts: ReadonlyMap<number, number>): Bag {
  const ids = Int32Array.from(counts.keys()).sort()
  return { ids, counts: Float64Array.from(ids, (id) => counts.get(id) ?? 0) }
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

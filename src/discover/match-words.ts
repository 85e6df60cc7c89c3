// In: the words of two texts. Out: which words of each stand in a run that the other has too.
import type { Desk } from './desk.ts'

/** What two texts share, word by word. */
export type WordMatch = {
  /** For each word of a (of b): 1 where it stands in a run of four or more that the other has. */
  coveredA: Uint8Array
  coveredB: Uint8Array
  /** Words of the longest run that both have, wherever it stands. */
  longestRun: number
}

/**
 * Where each run of four words stands in a text: a hash table with open addresses. `first` has, for
 * each slot, the first place plus one, 0 where it is free; `next` the following place of the same
 * run plus one.
 */
export type RunIndex = {
  words: Uint32Array
  grams: Uint32Array
  first: Uint32Array
  next: Uint32Array
}

/** Places of one run from which it is extended, and words compared for one pair: bounds. */
const placesPerGram = 8
const mostSteps = 2_000_000

/** Indexes a text; worth keeping while it is compared with several others. */
export function indexRuns(words: Uint32Array, grams: Uint32Array, desk: Desk): RunIndex {
  const first = desk.first(2 ** Math.ceil(Math.log2(grams.length * 2 + 2)))
  const next = desk.next(grams.length)
  for (let i = grams.length - 1; i >= 0; i--) {
    const slot = slotOf(grams[i]!, grams, first)
    next[i] = first[slot]!
    first[slot] = i + 1
  }
  return { words, grams, first, next }
}

function slotOf(gram: number, grams: Uint32Array, first: Uint32Array): number {
  const mask = first.length - 1
  let slot = gram & mask
  while (first[slot] !== 0 && grams[first[slot]! - 1] !== gram) slot = (slot + 1) & mask
  return slot
}

/** Matches every run of four words (`gramLength`), then extends from one text along the other. */
export function matchWords(
  a: RunIndex,
  hashes: Uint32Array,
  grams: Uint32Array,
  desk: Desk,
): WordMatch {
  const coveredA = desk.coveredA(a.words.length)
  const coveredB = desk.coveredB(hashes.length)
  const seen = desk.seen(a.grams.length)
  let longestRun = 0
  let steps = 0
  for (let j = 0; j < grams.length; j++) {
    const found = a.first[slotOf(grams[j]!, a.grams, a.first)]!
    if (found === 0) continue
    cover(coveredB, j)
    if (seen[found - 1] === 0) {
      for (let place = found; place !== 0; place = a.next[place - 1]!) cover(coveredA, place - 1)
      seen[found - 1] = 1
    }
    let tries = placesPerGram
    for (let place = found; place !== 0 && tries > 0; place = a.next[place - 1]!, tries--) {
      const i = place - 1
      const isInside = i > 0 && j > 0 && a.words[i - 1] === hashes[j - 1]
      if (isInside || steps > mostSteps) continue
      const run = runFrom(a.words, i, hashes, j)
      steps += run
      if (run > longestRun) longestRun = run
    }
  }
  return { coveredA, coveredB, longestRun }
}

function cover(covered: Uint8Array, start: number): void {
  covered[start] = 1
  covered[start + 1] = 1
  covered[start + 2] = 1
  covered[start + 3] = 1
}

function runFrom(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  let run = 0
  while (i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run++
  return run
}

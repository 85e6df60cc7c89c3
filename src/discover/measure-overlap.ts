// In: the words of two texts. Out: the figures from which their relation is told.
import type { ArticleWords } from './article-words.ts'
import type { Desk } from './desk.ts'
import { matchWords, type RunIndex } from './match-words.ts'

/** One side of an overlap; shares are 0–1. */
export type Side = {
  words: number
  /** Share of the words that the other text has. */
  covered: number
  /** Share of the first 40 words that the other has, wherever it has them. */
  opening: number
  /** Share of the stretches of 50 words in which the other has at least six. */
  spread: number
  /** Mean length in words of the covered runs. */
  meanRun: number
  /** Where the runs of eight words and more begin and end, as shares of the text. */
  from: number
  to: number
}

export type Overlap = {
  a: Side
  b: Side
  longestRun: number
  /** Share of the numbers of the text that has fewer, that the other has; null with fewer than 3. */
  numbers: number | null
  /** The same for capitalised words inside sentences. */
  names: number | null
}

export const openingLength = 40
const stretchLength = 50
const leastInStretch = 6
const leastFacts = 3
const leastLongRun = 8

/** A text, and the runs of four words in it (see `hashGrams`). */
export type Measured = { words: ArticleWords; grams: Uint32Array }

/** Measures a, by its index, against b. Words of scripts without spaces are estimated. */
export function measureOverlap(a: ArticleWords, index: RunIndex, b: Measured, desk: Desk): Overlap {
  const { coveredA, coveredB, longestRun } = matchWords(index, b.words.hashes, b.grams, desk)
  return {
    a: measureSide(coveredA, a.scale),
    b: measureSide(coveredB, b.words.scale),
    longestRun: Math.round(longestRun * Math.min(a.scale, b.words.scale)),
    numbers: sharedFacts(a.numbers, b.words.numbers),
    names: sharedFacts(a.names, b.words.names),
  }
}

function measureSide(covered: Uint8Array, scale: number): Side {
  const length = covered.length
  const opening = Math.min(length, Math.round(openingLength / scale))
  const stretch = Math.round(stretchLength / scale)
  let stretches = 0
  let shared = 0
  for (let start = 0; start < length; start += stretch) {
    const end = Math.min(length, start + stretch)
    if (end - start < stretch / 2 && start > 0) continue
    stretches++
    if (count(covered, start, end) * scale >= leastInStretch) shared++
  }
  const all = count(covered, 0, length)
  const { runs, from, to } = measureRuns(covered)
  return {
    words: Math.round(length * scale),
    covered: share(all, length),
    opening: share(count(covered, 0, opening), opening),
    spread: share(shared, stretches),
    meanRun: share(all * scale, runs),
    from: share(from, length),
    to: share(to, length),
  }
}

/** How many covered runs there are, and where the long ones begin and end. */
function measureRuns(covered: Uint8Array): { runs: number; from: number; to: number } {
  let runs = 0
  let from = -1
  let to = -1
  for (let i = 0; i < covered.length; ) {
    if (covered[i] === 0) {
      i++
      continue
    }
    const start = i
    while (i < covered.length && covered[i] === 1) i++
    runs++
    if (i - start < leastLongRun) continue
    if (from < 0) from = start
    to = i
  }
  return from < 0 ? { runs, from: 0, to: 0 } : { runs, from, to }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function count(covered: Uint8Array, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i++) n += covered[i]!
  return n
}

/** Share of the shorter of two sorted lists that the other has. */
function sharedFacts(a: Uint32Array, b: Uint32Array): number | null {
  const least = Math.min(a.length, b.length)
  if (least < leastFacts) return null
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return shared / least
}

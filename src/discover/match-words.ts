// In: the words of two texts. Out: which words of each stand in a run that the other has too.
import type { ArticleWords } from './article-words.ts'
import { gramLength, hashGrams } from './winnow.ts'

/** What two texts share, word by word. */
export type WordMatch = {
  /** For each word of a (of b): 1 where it stands in a run of four or more that the other has. */
  coveredA: Uint8Array
  coveredB: Uint8Array
  /** Words of the longest run that both have, wherever it stands. */
  longestRun: number
}

/** Places of one gram that are looked at; and comparisons for one pair. Bounds for hostile text. */
const placesPerGram = 8
const mostSteps = 2_000_000

/** Matches every run of four words, then extends from one text along the other. */
export function matchWords(a: ArticleWords, b: ArticleWords): WordMatch {
  const places = placeGrams(hashGrams(a.hashes, 0, a.hashes.length))
  const gramsB = hashGrams(b.hashes, 0, b.hashes.length)
  const coveredA = new Uint8Array(a.hashes.length)
  const coveredB = new Uint8Array(b.hashes.length)
  let longestRun = 0
  let steps = 0
  for (let j = 0; j < gramsB.length; j++) {
    for (const i of places.get(gramsB[j]!) ?? []) {
      coveredA.fill(1, i, i + gramLength)
      coveredB.fill(1, j, j + gramLength)
      const isInside = i > 0 && j > 0 && a.hashes[i - 1] === b.hashes[j - 1]
      if (isInside || steps > mostSteps) continue
      const run = runFrom(a.hashes, i, b.hashes, j)
      steps += run
      longestRun = Math.max(longestRun, run)
    }
  }
  return { coveredA, coveredB, longestRun }
}

function placeGrams(grams: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i < grams.length; i++) {
    const known = places.get(grams[i]!)
    if (!known) places.set(grams[i]!, [i])
    else if (known.length < placesPerGram) known.push(i)
  }
  return places
}

function runFrom(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  let run = 0
  while (i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run++
  return run
}

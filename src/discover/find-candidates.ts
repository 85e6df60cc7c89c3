// In: the fingerprints of an archive. Out: the pairs of articles that share enough text to look at.

import { findFurniture, paragraphHashes } from './find-furniture.ts'
import type { Fingerprint } from './fingerprint-article.ts'
import { type GramIndex, indexGrams } from './gram-index.ts'
import { keepGrams } from './keep-grams.ts'
import { unpackNumbers } from './pack-numbers.ts'

/** Two articles that share text. `a` is the code that is smaller by code units. */
export type Pair = {
  a: string
  b: string
  /** Winnowed grams that both have. */
  shared: number
  /** `shared` as a share of a's grams, and of b's. */
  containment: { a: number; b: number }
}

export type CandidateOptions = {
  /** Look only for pairs with one of these codes; the cost is then one pass over the archive. */
  of?: ReadonlySet<string>
}

/** Fewest grams shared, and smallest part of the smaller article that they make up. */
const leastShared = 3
const leastContainment = 0.04
/** A longer posting list is compared in a window of its articles by date, on each side. */
const longestList = 64
const windowWidth = 16

/**
 * Finds the pairs by an inverted index over the grams, then counts their shared grams exactly.
 * Articles are taken by date and code, so that the result depends on the set alone, not its order.
 * Furniture (see `findFurniture`) does not count.
 */
export function findCandidates(
  fingerprints: readonly Fingerprint[],
  options: CandidateOptions = {},
): Pair[] {
  const found = options.of
    ? pairsOf(fingerprints, options.of)
    : allPairs([...fingerprints].sort(byDayThenCode))
  return found.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
}

function allPairs(ordered: readonly Fingerprint[]): Pair[] {
  const furniture = findFurniture(ordered)
  const grams = ordered.map((fingerprint) => keepGrams(fingerprint, furniture))
  const index = indexGrams(grams)
  const counts = new Uint16Array(ordered.length)
  const pairs: Pair[] = []
  for (let i = 0; i < ordered.length; i++) {
    for (const j of countNeighbours(index, i, counts)) {
      if (counts[j]! >= leastShared) addPair(pairs, ordered, grams, i, j)
      counts[j] = 0
    }
  }
  return pairs
}

/** Counts for the articles after `i` how many grams they share with it; returns those with any. */
function countNeighbours(index: GramIndex, i: number, counts: Uint16Array): number[] {
  const { grams, articles, entries, from } = index
  const touched: number[] = []
  for (let e = from[i]!; e < from[i + 1]!; e++) {
    const at = entries[e]!
    const gram = grams[at]!
    const isLong = grams[at + longestList] === gram || grams[at - longestList] === gram
    const end = Math.min(grams.length, at + 1 + (isLong ? windowWidth : longestList))
    for (let next = at + 1; next < end && grams[next] === gram; next++) {
      const j = articles[next]!
      if (counts[j]! === 0) touched.push(j)
      if (counts[j]! < 0xffff) counts[j]!++
    }
  }
  return touched
}

/** Pairs of a few articles with the rest: no index, one quick pass over everybody's grams. */
function pairsOf(all: readonly Fingerprint[], codes: ReadonlySet<string>): Pair[] {
  const wanted = all.filter(({ code }) => codes.has(code))
  const hits = new Set<Fingerprint>(wanted)
  const mine = wanted.map(({ grams }) => sieveOf(unpackNumbers(grams)))
  for (const other of all) {
    const grams = unpackNumbers(other.grams)
    if (mine.some((sieve) => countMembers(grams, sieve) >= leastShared)) hits.add(other)
  }
  const near = [...hits].sort(byDayThenCode)
  const outlets = new Set(near.map(({ outlet }) => outlet))
  const paragraphs = new Set(near.flatMap((one) => [...paragraphHashes(one.paragraphs)]))
  const furniture = findFurniture(
    all.filter(({ outlet }) => outlets.has(outlet)),
    paragraphs,
  )
  const grams = near.map((one) => keepGrams(one, furniture))
  const pairs: Pair[] = []
  near.forEach(({ code }, i) => {
    for (let j = 0; j < near.length; j++) {
      const isDone = codes.has(near[j]!.code) && j <= i
      if (codes.has(code) && !isDone) addPair(pairs, near, grams, i, j)
    }
  })
  return pairs
}

/** A set of grams with a rough first test: most numbers fail it, and need not be looked up. */
type Sieve = { rough: Uint8Array; exact: ReadonlySet<number> }

function sieveOf(grams: Uint32Array): Sieve {
  const rough = new Uint8Array(0x10000)
  for (const gram of grams) rough[gram & 0xffff] = 1
  return { rough, exact: new Set(grams) }
}

function countMembers(grams: Uint32Array, { rough, exact }: Sieve): number {
  let members = 0
  for (let i = 0; i < grams.length; i++) {
    if (rough[grams[i]! & 0xffff] === 1 && exact.has(grams[i]!)) members++
  }
  return members
}

function addPair(
  pairs: Pair[],
  ordered: readonly Fingerprint[],
  grams: readonly Uint32Array[],
  i: number,
  j: number,
): void {
  const shared = countShared(grams[i]!, grams[j]!)
  const smaller = Math.min(grams[i]!.length, grams[j]!.length)
  if (shared < leastShared || shared < leastContainment * smaller) return
  const [a, b] = compare(ordered[i]!.code, ordered[j]!.code) < 0 ? [i, j] : [j, i]
  pairs.push({
    a: ordered[a]!.code,
    b: ordered[b]!.code,
    shared,
    containment: { a: shared / grams[a]!.length, b: shared / grams[b]!.length },
  })
}

/** Size of the intersection of two sorted lists without repeats. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return shared
}

function byDayThenCode(x: Fingerprint, y: Fingerprint): number {
  return (x.day ?? -1e9) - (y.day ?? -1e9) || compare(x.code, y.code)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { alignGap, areEqual, type Item, type Pairing } from './align-gap.ts'
import { type Candidate, chainCandidates, findCandidates } from './chain-candidates.ts'
import { diffSequences } from './diff-sequences.ts'
import { extendJoins } from './extend-joins.ts'
import type { Budget } from './shortest-edit.ts'
import { likeness } from './word-bag.ts'

/** Cells of one table of dynamic programming, and of all of them together. */
const GAP_CELLS = 250_000
const ALL_CELLS = 2_000_000
const DIRECT_CELLS = 10_000
const ANCHOR_LIKENESS = 0.6
const DIAGONAL_LIKENESS = 0.3

type Gap = { a0: number; a1: number; b0: number; b1: number }
type Work = { a: readonly Item[]; b: readonly Item[]; weights: Float64Array; budget: Budget }

/**
 * Which blocks of a correspond to which of b, in the order of both.
 *
 * Short texts are solved by `alignGap` at once. In longer ones blocks that are equal and unique on
 * both sides, or much alike, anchor the texts, and each gap between them is trimmed of equal ends and
 * solved. A gap that is too large is first cut by a bounded diff over
 * whole blocks, then by the blocks that share rare words.
 */
export function alignInOrder(
  a: readonly Item[],
  b: readonly Item[],
  weights: Float64Array,
  budget: Budget,
): Pairing[] {
  const work = { a, b, weights, budget }
  const cells = { left: ALL_CELLS }
  const whole = { a0: 0, a1: a.length, b0: 0, b1: b.length }
  const pairings: Pairing[] = []
  // Short texts need no anchors: the best of all alignments can be had at once.
  const small = a.length * b.length <= DIRECT_CELLS
  for (const part of cut(whole, small ? [] : anchors(work))) {
    if ('a' in part) pairings.push(part)
    else pairings.push(...alignPart(work, part, cells))
  }
  return extendJoins(pairings, a, b, weights)
}

/** The gaps that a chain of pairings leaves in a range, and the pairings, in order. */
function cut(range: Gap, chain: readonly Pairing[]): (Gap | Pairing)[] {
  const parts: (Gap | Pairing)[] = []
  let { a0, b0 } = range
  for (const pairing of chain) {
    const [startA = 0, startB = 0] = [pairing.a[0], pairing.b[0]]
    parts.push({ a0, a1: startA, b0, b1: startB }, pairing)
    a0 = startA + pairing.a.length
    b0 = startB + pairing.b.length
  }
  parts.push({ a0, a1: range.a1, b0, b1: range.b1 })
  return parts
}

/** The heaviest chain through blocks that are unique and equal, or much alike. */
function anchors({ a, b, weights }: Work): Pairing[] {
  const alike = findCandidates(a, b, weights, ANCHOR_LIKENESS)
  return chainCandidates([...uniqueEquals(a, b), ...alike], a.length)
}

function uniqueEquals(a: readonly Item[], b: readonly Item[]): Candidate[] {
  const places = (items: readonly Item[]) => {
    const at = new Map<number, number>()
    for (const [index, item] of items.entries())
      at.set(item.hash(), at.has(item.hash()) ? -1 : index)
    return at
  }
  const right = places(b)
  return [...places(a)].flatMap(([hash, at]) => {
    const other = right.get(hash) ?? -1
    return at >= 0 && other >= 0 ? [{ a: at, b: other, likeness: 1 }] : []
  })
}

function alignPart(work: Work, gap: Gap, cells: { left: number }): Pairing[] {
  const head: Pairing[] = []
  const tail: Pairing[] = []
  let { a0, a1, b0, b1 } = gap
  while (a0 < a1 && b0 < b1 && areEqual(work.a[a0]!, work.b[b0]!))
    head.push({ a: [a0++], b: [b0++] })
  while (a0 < a1 && b0 < b1 && areEqual(work.a[a1 - 1]!, work.b[b1 - 1]!))
    tail.push({ a: [--a1], b: [--b1] })
  const rest = { a0, a1, b0, b1 }
  const middle = fits(rest, cells) ? solve(work, rest, cells) : divide(work, rest, cells)
  return [...head, ...middle, ...tail.reverse()]
}

function fits({ a0, a1, b0, b1 }: Gap, cells: { left: number }): boolean {
  const size = (a1 - a0) * (b1 - b0)
  return size <= GAP_CELLS && size <= cells.left
}

function solve(work: Work, { a0, a1, b0, b1 }: Gap, cells: { left: number }): Pairing[] {
  if (a0 === a1 || b0 === b1) return []
  cells.left -= (a1 - a0) * (b1 - b0)
  return alignGap(work.a.slice(a0, a1), work.b.slice(b0, b1), work.weights).map((pairing) =>
    shift(pairing, a0, b0),
  )
}

function shift(pairing: Pairing, a0: number, b0: number): Pairing {
  return { a: pairing.a.map((at) => at + a0), b: pairing.b.map((at) => at + b0) }
}

/** Cuts a large gap by equal blocks, then what is still too large by blocks that share rare words. */
function divide(work: Work, gap: Gap, cells: { left: number }): Pairing[] {
  return cut(gap, equalBlocks(work, gap)).flatMap((part) => {
    if ('a' in part) return [part]
    if (fits(part, cells)) return solve(work, part, cells)
    const a = work.a.slice(part.a0, part.a1)
    const b = work.b.slice(part.b0, part.b1)
    const candidates = findCandidates(a, b, work.weights, 0.3)
    const chain = chainCandidates(candidates, a.length).map((p) => shift(p, part.a0, part.b0))
    return cut(part, chain).flatMap((piece) => {
      if ('a' in piece) return [piece]
      return fits(piece, cells) ? solve(work, piece, cells) : diagonal(work, piece)
    })
  })
}

/** Last resort for lists of like blocks without rare words: one after the other, while they are alike. */
function diagonal({ a, b, weights }: Work, gap: Gap): Pairing[] {
  const pairs: Pairing[] = []
  for (let i = gap.a0, j = gap.b0; i < gap.a1 && j < gap.b1; i++, j++) {
    if (likeness(a[i]!.bag, b[j]!.bag, weights) < DIAGONAL_LIKENESS) break
    pairs.push({ a: [i], b: [j] })
  }
  return pairs
}

/** Equal blocks in order: by the bounded diff, and inside ranges that it gave up, first come first served. */
function equalBlocks(work: Work, gap: Gap): Pairing[] {
  const { a, b, budget } = work
  const hashesA = Int32Array.from(a.slice(gap.a0, gap.a1), (item) => item.hash())
  const hashesB = Int32Array.from(b.slice(gap.b0, gap.b1), (item) => item.hash())
  const ids = 1 + [...work.a, ...work.b].reduce((most, { hash }) => Math.max(most, hash()), 0)
  const pairs: Pairing[] = []
  let at = 0
  let shifted = 0
  const upTo = (end: number) => {
    for (; at < end; at++) pairs.push({ a: [gap.a0 + at], b: [gap.b0 + at + shifted] })
  }
  for (const hunk of diffSequences(hashesA, hashesB, ids, budget)) {
    upTo(hunk.a0)
    if (hunk.opaque)
      pairs.push(...firstServed(hashesA, hashesB, hunk).map((p) => shift(p, gap.a0, gap.b0)))
    at = hunk.a1
    shifted = hunk.b1 - hunk.a1
  }
  upTo(hashesA.length)
  return pairs
}

function firstServed(a: Int32Array, b: Int32Array, range: Gap): Pairing[] {
  const places = new Map<number, number[]>()
  for (let at = range.a1 - 1; at >= range.a0; at--) {
    const list = places.get(a[at]!)
    if (list) list.push(at)
    else places.set(a[at]!, [at])
  }
  const pairs: Pairing[] = []
  let next = range.a0
  for (let at = range.b0; at < range.b1; at++) {
    const list = places.get(b[at]!) ?? []
    while (list.length > 0 && list[list.length - 1]! < next) list.pop()
    const found = list.pop()
    if (found === undefined) continue
    pairs.push({ a: [found], b: [at] })
    next = found + 1
  }
  return pairs
}

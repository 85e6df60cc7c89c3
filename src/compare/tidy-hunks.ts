import { isTurned } from './rules/quote-order.ts'
import type { Hunk } from './shortest-edit.ts'
import type { Token } from './token.ts'

/** How far an ambiguous insertion may be shifted, in tokens. */
const FARTHEST = 50
const PHRASE = 3

/**
 * Makes the shortest edit the one that a reader would make: an insertion or deletion that could
 * stand in several places starts with a sentence if it can; a stop and a quotation mark that changed
 * places are one change; two replaced phrases with nothing but a small word between them are one.
 */
export function tidyHunks(
  hunks: readonly Hunk[],
  a: readonly Token[],
  b: readonly Token[],
): Hunk[] {
  const tidy: Hunk[] = []
  for (const [at, hunk] of hunks.entries()) {
    const last = tidy[tidy.length - 1]
    const next = hunks[at + 1]
    const shifted = slide(hunk, a, b, last, next)
    const turned = last ? endOfTurn(last, shifted, a, b) : null
    if (last && turned) {
      const rest = { ...shifted, a0: turned.a, b0: turned.b }
      last.a1 = turned.a
      last.b1 = turned.b
      if (rest.a0 < rest.a1 || rest.b0 < rest.b1) tidy.push(rest)
    } else if (last && belongTogether(last, shifted, a, b)) {
      last.a1 = shifted.a1
      last.b1 = shifted.b1
    } else tidy.push(shifted)
  }
  return tidy
}

function slide(
  hunk: Hunk,
  a: readonly Token[],
  b: readonly Token[],
  last: Hunk | undefined,
  next: Hunk | undefined,
): Hunk {
  const inA = hunk.b0 === hunk.b1
  if (hunk.opaque || (!inA && hunk.a0 !== hunk.a1)) return { ...hunk }
  const side = inA ? a : b
  const [from, to] = inA ? [hunk.a0, hunk.a1] : [hunk.b0, hunk.b1]
  const lower = last ? hunk.a0 - last.a1 : hunk.a0
  const upper = (next ? next.a0 : a.length) - hunk.a1
  let least = 0
  while (-least < Math.min(lower, FARTHEST) && same(side, from + least - 1, to + least - 1)) least--
  let most = 0
  while (most < Math.min(upper, FARTHEST) && same(side, from + most, to + most)) most++
  const marks = side.slice(from, to).every((token) => token.kind === 'mark')
  let best = marks ? most : least
  for (let shift = least; shift <= most; shift++)
    if (fitness(side, from + shift, to + shift) > fitness(side, from + best, to + best))
      best = shift
  const { a0, a1, b0, b1 } = hunk
  return { a0: a0 + best, a1: a1 + best, b0: b0 + best, b1: b1 + best, opaque: false }
}

function same(side: readonly Token[], one: number, two: number): boolean {
  return side[one]?.key === side[two]?.key
}

function fitness(side: readonly Token[], from: number, to: number): number {
  const before = side[from - 1]
  const last = side[to - 1]
  const starts = before === undefined || before.block !== side[from]?.block || isStop(before)
  const ends = isStop(last) || side[to] === undefined || side[to].block !== last?.block
  return (starts && ends ? 4 : 0) + (starts ? 2 : 0) + (last?.kind === 'mark' ? 1 : 0)
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?…。！？]/u.test(token.key)
}

/**
 * Where a stop and a quotation mark changed places, one hunk puts the mark before the stop and the
 * next takes it away behind it, perhaps with the words that follow: the places in a and b at which
 * the turn ends, or null.
 */
function endOfTurn(one: Hunk, two: Hunk, a: readonly Token[], b: readonly Token[]) {
  if (one.opaque || two.opaque || two.a0 - one.a1 !== 1) return null
  const stop = a[one.a1]!.key
  const before = { a: a.slice(one.a0, one.a1), b: b.slice(one.b0, one.b1) }
  if (before.a.length + before.b.length !== 1) return null
  const [mark, behind] = before.a[0] ? [before.a[0], b[two.b0]] : [before.b[0]!, a[two.a0]]
  const isIn = before.a[0] ? two.b0 < two.b1 : two.a0 < two.a1
  if (!isIn || !behind || !isTurned(stop + behind.key, mark.key + stop)) return null
  return before.a[0] ? { a: two.a0, b: two.b0 + 1 } : { a: two.a0 + 1, b: two.b0 }
}

function belongTogether(one: Hunk, two: Hunk, a: readonly Token[], b: readonly Token[]): boolean {
  if (one.opaque || two.opaque) return false
  const between = a.slice(one.a1, Math.min(two.a0, one.a1 + 3))
  if (between.length !== two.a0 - one.a1 || between.length > 2) return false
  if (between.length === 0) return true
  if (between.length === 1 && between[0]!.kind === 'mark') {
    const left = a.slice(one.a0, two.a1).map((token) => token.key)
    const right = b.slice(one.b0, two.b1).map((token) => token.key)
    const [from, to] = [left.join(''), right.join('')]
    if (left.length === 2 && (isTurned(from, to) || isTurned(to, from))) return true
  }
  const small = between.every((token) => token.kind === 'word' && token.key.length <= 3)
  return small && between.every((token) => !token.name) && isPhrase(one) && isPhrase(two)
}

function isPhrase(hunk: Hunk): boolean {
  return hunk.a1 - hunk.a0 >= PHRASE && hunk.b1 - hunk.b0 >= PHRASE
}

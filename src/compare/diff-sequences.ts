import { findAnchors } from './find-anchors.ts'
import { type Budget, type Hunk, shortestEdit } from './shortest-edit.ts'

/**
 * What differs between two sequences of numbers: ranges in order, everything between them equal.
 *
 * Common ends are trimmed; then the shortest edit is sought up to 600 changes; past that, runs that
 * are unique on both sides anchor the ranges, and what lies between is compared in the same way. A
 * range that has no anchor, or that comes when the budget is spent, is returned whole as `opaque`.
 * Bounds are counts, so equal input gives equal output on every machine. `ids` is larger than every
 * number in the sequences.
 */
export function diffSequences(a: Int32Array, b: Int32Array, ids: number, budget: Budget): Hunk[] {
  const hunks: Hunk[] = []
  const ranges: Hunk[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, opaque: false }]
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const rest = trimEnds(a, b, range)
    if (rest.a0 === rest.a1 && rest.b0 === rest.b1) continue
    if (rest.a0 === rest.a1 || rest.b0 === rest.b1) {
      hunks.push(rest)
      continue
    }
    const edits = budget.steps > 0 ? shortestEdit(a, b, rest, budget) : null
    if (edits) {
      hunks.push(...edits)
      continue
    }
    budget.steps -= (rest.a1 - rest.a0 + rest.b1 - rest.b0) * 4
    const anchors = budget.steps > 0 ? findAnchors(a, b, rest, ids) : []
    if (anchors.length === 0) hunks.push({ ...rest, opaque: true })
    else ranges.push(...between(rest, anchors).reverse())
  }
  return hunks
}

function trimEnds(a: Int32Array, b: Int32Array, range: Hunk): Hunk {
  let { a0, a1, b0, b1 } = range
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    a0++
    b0++
  }
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1--
    b1--
  }
  return { a0, a1, b0, b1, opaque: false }
}

function between(
  range: Hunk,
  anchors: readonly { a: number; b: number; length: number }[],
): Hunk[] {
  const gaps: Hunk[] = []
  let { a0, b0 } = range
  for (const anchor of anchors) {
    gaps.push({ a0, a1: anchor.a, b0, b1: anchor.b, opaque: false })
    a0 = anchor.a + anchor.length
    b0 = anchor.b + anchor.length
  }
  gaps.push({ a0, a1: range.a1, b0, b1: range.b1, opaque: false })
  return gaps
}

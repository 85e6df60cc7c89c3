/** A range of each sequence: from `a0` to before `a1`, from `b0` to before `b1`. */
export type Hunk = { a0: number; a1: number; b0: number; b1: number; opaque: boolean }

/** Steps that may still be spent; shared by everything that one comparison does. */
export type Budget = { steps: number }

const MOST_EDITS = 600

/**
 * The smallest set of changed ranges that turns `a[range]` into `b[range]`, or null where it would
 * take more than 600 insertions and deletions, or more steps than the budget has.
 *
 * Myers, “An O(ND) difference algorithm and its variations”, 1986, greedy form; D is bounded, so the
 * kept trace holds at most 600² numbers.
 */
export function shortestEdit(
  a: Int32Array,
  b: Int32Array,
  range: Hunk,
  budget: Budget,
): Hunk[] | null {
  const n = range.a1 - range.a0
  const m = range.b1 - range.b0
  if (Math.abs(n - m) > MOST_EDITS) return null
  const most = Math.min(n + m, MOST_EDITS)
  const reach = new Int32Array(2 * most + 3).fill(-1)
  const zero = most + 1
  reach[zero + 1] = 0
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(zero - edits - 1, zero + edits + 2))
    let steps = 0
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = zero + diagonal
      const down = diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!)
      const start = down ? reach[at + 1]! : reach[at - 1]! + 1
      let x = start
      while (x < n && x - diagonal < m && a[range.a0 + x] === b[range.b0 + x - diagonal]) x++
      reach[at] = x
      steps += x - start + 1
      if (x >= n && x - diagonal >= m) return trackBack(trace, range, edits)
    }
    budget.steps -= steps
    if (budget.steps < 0) return null
  }
  return null
}

/** Walks the trace back from the end and gathers the changed ranges. */
function trackBack(trace: readonly Int32Array[], range: Hunk, edits: number): Hunk[] {
  const hunks: Hunk[] = []
  let x = range.a1 - range.a0
  let y = range.b1 - range.b0
  for (let step = edits; step > 0; step--) {
    const reach = trace[step]!
    const zero = step + 1
    const diagonal = x - y
    const at = zero + diagonal
    const down = diagonal === -step || (diagonal !== step && reach[at - 1]! < reach[at + 1]!)
    const fromX = down ? reach[at + 1]! : reach[at - 1]!
    const fromY = fromX - (down ? diagonal + 1 : diagonal - 1)
    const a0 = range.a0 + fromX
    const b0 = range.b0 + fromY
    const a1 = a0 + (down ? 0 : 1)
    const b1 = b0 + (down ? 1 : 0)
    const last = hunks[hunks.length - 1]
    if (last && last.a0 === a1 && last.b0 === b1) Object.assign(last, { a0, b0 })
    else hunks.push({ a0, a1, b0, b1, opaque: false })
    x = fromX
    y = fromY
  }
  return hunks.reverse()
}

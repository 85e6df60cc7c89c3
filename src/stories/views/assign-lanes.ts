type Run = { members: number[]; parent: number | null; first: number; last: number; depth: number }

/**
 * Gives each node of a forest a vertical lane, so that no two lines of descent lie on each other.
 * `parents[row]` is the row of a node's source, or null. An only child stays on its source's lane; the
 * children of a source with several stand to its right. Lanes are coloured greedily as intervals.
 * Returns the lane of each row.
 */
export function assignLanes(parents: ReadonlyArray<number | null>): number[] {
  const children = childrenOf(parents)
  const lanes: number[] = parents.map(() => -1)
  const taken: Array<Array<{ first: number; last: number }>> = []
  for (const run of collectRuns(parents, children)) {
    let lane = run.parent === null ? 0 : (lanes[run.parent] ?? 0) + 1
    while (
      (taken[lane] ?? []).some((other) => other.first <= run.last && run.first <= other.last)
    ) {
      lane += 1
    }
    const others = taken[lane] ?? []
    others.push({ first: run.first, last: run.last })
    taken[lane] = others
    for (const member of run.members) lanes[member] = lane
  }
  return lanes
}

function childrenOf(parents: ReadonlyArray<number | null>): number[][] {
  const children: number[][] = parents.map(() => [])
  parents.forEach((parent, row) => {
    if (parent !== null) children[parent]?.push(row)
  })
  return children
}

/** Chains of only children, sources before what derives from them. */
function collectRuns(parents: ReadonlyArray<number | null>, children: number[][]): Run[] {
  const runs: Run[] = []
  const seen = new Set<number>()
  const follow = (start: number, parent: number | null, depth: number) => {
    const members: number[] = []
    let row: number | undefined = start
    while (row !== undefined && !seen.has(row)) {
      seen.add(row)
      members.push(row)
      row = children[row]?.length === 1 ? children[row]?.[0] : undefined
    }
    const end = members.at(-1)
    const below = end === undefined ? [] : (children[end] ?? [])
    const rows = [...members, ...below]
    runs.push({ members, parent, first: Math.min(...rows), last: Math.max(...rows), depth })
    for (const child of below) if (!seen.has(child)) follow(child, end ?? null, depth + 1)
  }
  parents.forEach((parent, row) => {
    if (parent === null) follow(row, null, 0)
  })
  // Rows left over lie on a circle of derivations: start it at its first row.
  parents.forEach((_parent, row) => {
    if (!seen.has(row)) follow(row, null, 0)
  })
  return runs.sort((a, b) => a.depth - b.depth || a.first - b.first)
}

import type { MarkedRow } from './mark-changes.ts'

/** A run of rows: changed ones with their context, or unchanged ones that may stay folded away. */
export type RowRun = { kind: 'shown' | 'folded'; rows: MarkedRow[] }

/**
 * Groups rows for a view of the changes only: rows that changed and `context` unchanged rows on either
 * side are shown, longer unchanged runs are folded. A run of one row is never folded.
 */
export function collapseRows(rows: readonly MarkedRow[], context = 1): RowRun[] {
  const near = new Uint8Array(rows.length)
  for (const [at, row] of rows.entries())
    if (row.type !== 'same') near.fill(1, Math.max(0, at - context), at + context + 1)
  for (let at = 0; at < rows.length; at++)
    if (!near[at] && (at === 0 || near[at - 1]) && (at + 1 === rows.length || near[at + 1]))
      near[at] = 1
  const runs: RowRun[] = []
  for (const [at, row] of rows.entries()) {
    const kind = near[at] ? 'shown' : 'folded'
    const last = runs[runs.length - 1]
    if (last?.kind === kind) last.rows.push(row)
    else runs.push({ kind, rows: [row] })
  }
  return runs
}

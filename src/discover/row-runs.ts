// In: where rows stood in the last run. Out: columns of this run, moved in as few pieces as possible.
import type { NumberLists } from './number-lists.ts'

/** Rows `start` to `end` of this run, which were `old` and those after it; -1 for rows made anew. */
export type Run = { start: number; end: number; old: number }

export function findRuns(oldOf: Int32Array): Run[] {
  const runs: Run[] = []
  for (let start = 0; start < oldOf.length; ) {
    const old = oldOf[start]!
    let end = start + 1
    if (old >= 0) while (end < oldOf.length && oldOf[end] === old + end - start) end++
    runs.push({ start, end, old: old < 0 ? -1 : old })
    start = end
  }
  return runs
}

/** A column of `width` numbers a row; those of rows made anew are zero. */
export function moveColumn<A extends Uint32Array | Int32Array>(
  old: A,
  runs: readonly Run[],
  fresh: A,
  width = 1,
): A {
  for (const { start, end, old: row } of runs) {
    if (row < 0) continue
    fresh.set(old.subarray(row * width, (row + end - start) * width), start * width)
  }
  return fresh
}

/** New lists from old ones; those of rows made anew are `made`. */
export function moveLists(
  old: NumberLists,
  runs: readonly Run[],
  made: (row: number) => Uint32Array,
): NumberLists {
  const last = runs.at(-1)
  const from = new Uint32Array((last?.end ?? 0) + 1)
  const parts: { at: number; list: Uint32Array }[] = []
  for (const { start, end, old: row } of runs) {
    const at = from[start]!
    if (row < 0) {
      const list = made(start)
      from[end] = at + list.length
      parts.push({ at, list })
      continue
    }
    const shift = at - old.from[row]!
    for (let i = start; i < end; i++) from[i + 1] = old.from[row + i + 1 - start]! + shift
    parts.push({ at, list: old.values.subarray(old.from[row]!, old.from[row + end - start]!) })
  }
  const values = new Uint32Array(from.at(-1)!)
  for (const { at, list } of parts) values.set(list, at)
  return { values, from }
}

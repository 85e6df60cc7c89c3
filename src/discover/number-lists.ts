/** Lists of unsigned 32-bit numbers in one array: list i is `values` from `from[i]` to `from[i + 1]`. */
export type NumberLists = { values: Uint32Array; from: Uint32Array }

export const noLists: NumberLists = Object.freeze({
  values: new Uint32Array(0),
  from: new Uint32Array(1),
})

/** The list at `i`; a view, not to be written to. */
export function listAt({ values, from }: NumberLists, i: number): Uint32Array {
  return values.subarray(from[i]!, from[i + 1]!)
}

/**
 * New lists from old ones: list i is the old list `oldOf[i]`, or where that is negative `made(i)`.
 * Neighbours that were neighbours are moved together: it costs little more than a move of the memory.
 */
export function mergeLists(
  old: NumberLists,
  oldOf: Int32Array,
  made: (i: number) => Uint32Array,
): NumberLists {
  const fresh = new Map<number, Uint32Array>()
  const from = new Uint32Array(oldOf.length + 1)
  for (let i = 0; i < oldOf.length; i++) {
    const row = oldOf[i]!
    if (row < 0) fresh.set(i, made(i))
    const length = row < 0 ? fresh.get(i)!.length : old.from[row + 1]! - old.from[row]!
    from[i + 1] = from[i]! + length
  }
  const values = new Uint32Array(from[oldOf.length]!)
  for (const [i, list] of fresh) values.set(list, from[i]!)
  for (let i = 0; i < oldOf.length; ) {
    const row = oldOf[i]!
    let end = i + 1
    if (row >= 0) {
      while (end < oldOf.length && oldOf[end] === row + end - i) end++
      values.set(old.values.subarray(old.from[row]!, old.from[row + end - i]!), from[i]!)
    }
    i = end
  }
  return { values, from }
}

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

import { type GrownLists, grownListAt } from './grown-lists.ts'

/**
 * The base of lists whose own base was lost, from lists that say the same: what is worked out from
 * nothing says the same as what was carried on. What belongs to no list any more is left empty.
 */
export function restoreBase(
  lists: GrownLists<Uint8Array>,
  anew: GrownLists<Uint8Array>,
): Uint8Array {
  const base = new Uint8Array(lists.split)
  for (let i = 0; i < lists.from.length; i++) {
    if (lists.from[i]! < lists.split) base.set(grownListAt(anew, i), lists.from[i])
  }
  return base
}

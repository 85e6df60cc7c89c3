/** Numbers of 32 bits, or bytes. */
export type Numbers = Uint32Array | Uint8Array

/**
 * Lists of numbers that grow from run to run without being moved: `base` is as it was kept, and may be
 * fetched only when it is asked for; `fresh` was made since. List i goes from `from[i]` to `until[i]`,
 * where positions count through the `split` numbers of `base`, then on through `fresh`. What lists that
 * are no more left behind stays until it is half of all.
 */
export type GrownLists<A extends Numbers = Uint32Array> = {
  base: () => A
  split: number
  fresh: A
  from: Uint32Array
  until: Uint32Array
}

/** No lists; `none` says what they would be made of. */
export function noGrownLists<A extends Numbers>(none: A): GrownLists<A> {
  const empty = new Uint32Array(0)
  return Object.freeze({ base: () => none, split: 0, fresh: none, from: empty, until: empty })
}

/** The list at `i`; a view, not to be written to. */
export function grownListAt<A extends Numbers>(lists: GrownLists<A>, i: number): A {
  const { base, split, fresh, from, until } = lists
  const start = from[i]!
  const isBase = start < split
  const shift = isBase ? 0 : split
  return (isBase ? base() : fresh).subarray(start - shift, until[i]! - shift) as A
}

/** Numbers of all lists together. */
export function countNumbers({ from, until }: Pick<GrownLists, 'from' | 'until'>): number {
  let size = 0
  for (let i = 0; i < from.length; i++) size += until[i]! - from[i]!
  return size
}

/** New lists from old ones: list i is the old list `oldOf[i]`, or where that is negative `made(i)`. */
export function growLists<A extends Numbers>(
  old: GrownLists<A>,
  oldOf: Int32Array,
  made: (i: number) => A,
): GrownLists<A> {
  const from = new Uint32Array(oldOf.length)
  const until = new Uint32Array(oldOf.length)
  const added: A[] = [old.fresh]
  let end = old.split + old.fresh.length
  for (let i = 0; i < oldOf.length; i++) {
    const row = oldOf[i]!
    if (row >= 0) {
      from[i] = old.from[row]!
      until[i] = old.until[row]!
      continue
    }
    const list = made(i)
    added.push(list)
    from[i] = end
    end += list.length
    until[i] = end
  }
  const grown = { base: old.base, split: old.split, fresh: joinParts(added), from, until }
  return isWasteful(grown) ? gatherLists(grown) : grown
}

/** Whether moving the lists together is worth it. */
function isWasteful<A extends Numbers>(lists: GrownLists<A>): boolean {
  const { split, fresh } = lists
  return fresh.length * 4 > split || countNumbers(lists) * 2 < split
}

/** The same lists, one after the other. */
function gatherLists<A extends Numbers>(lists: GrownLists<A>): GrownLists<A> {
  const rows = lists.from.length
  const parts: A[] = []
  const from = new Uint32Array(rows)
  const until = new Uint32Array(rows)
  let end = 0
  for (let i = 0; i < rows; i++) {
    const list = grownListAt(lists, i)
    parts.push(list)
    from[i] = end
    end += list.length
    until[i] = end
  }
  const all = joinParts([lists.fresh.subarray(0, 0) as A, ...parts])
  return { base: () => all, split: end, fresh: all.subarray(0, 0) as A, from, until }
}

/** The first part also says what kind of numbers they are. */
function joinParts<A extends Numbers>(parts: readonly A[]): A {
  const filled = parts.filter(({ length }) => length > 0)
  if (filled.length < 2) return filled[0] ?? parts[0]!
  const blank = parts[0]!.constructor === Uint32Array ? Uint32Array : Uint8Array
  const all = new blank(filled.reduce((n, { length }) => n + length, 0)) as A
  let at = 0
  for (const part of filled) {
    all.set(part, at)
    at += part.length
  }
  return all
}

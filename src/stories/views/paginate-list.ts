/** One page of a longer list. */
export type ListPage<T> = {
  items: T[]
  /** From 1. */
  number: number
  /** Pages of the whole list. */
  of: number
  /** Place of the page's first item in the whole list, from 1; 0 where the list is empty. */
  first: number
  /** Items of the whole list. */
  total: number
}

/** Cuts a list into pages of `size`; an empty list has one empty page. */
export function paginateList<T>(list: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(list.length / size))
  return Array.from({ length: of }, (_, index) => ({
    items: list.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    first: list.length === 0 ? 0 : index * size + 1,
    total: list.length,
  }))
}

/** A part of a list under a heading of its own; `page` is the number of the page where it begins. */
export type ListGroup<T, K> = { key: K; items: T[]; total: number; page: number }

/** One page of a list in groups: `groups` are those on it, `all` those of the whole list. */
export type GroupedPage<T, K> = ListPage<T> & {
  groups: ListGroup<T, K>[]
  all: ListGroup<T, K>[]
}

/**
 * Cuts a list that is in groups into pages of `size` items: a group that does not fit goes on upon
 * the next page, under its heading again. Groups without items are left out.
 */
export function paginateGroups<T, K>(
  given: ReadonlyArray<{ key: K; items: readonly T[] }>,
  size: number,
): GroupedPage<T, K>[] {
  const entries = given.flatMap((group) => group.items.map((item) => ({ group, item })))
  let start = 0
  const all = given.flatMap(({ key, items }) => {
    const page = Math.floor(start / size) + 1
    start += items.length
    return items.length === 0 ? [] : [{ key, items: [...items], total: items.length, page }]
  })
  return paginateList(entries, size).map(({ items, ...page }) => ({
    ...page,
    items: items.map(({ item }) => item),
    all,
    groups: all.flatMap((group) => {
      const here = items.flatMap(({ group: { key }, item }) => (key === group.key ? [item] : []))
      return here.length === 0 ? [] : [{ ...group, items: here }]
    }),
  }))
}

/** One page of a longer list; `number` counts from 1. */
export type ListPage<T> = { items: T[]; number: number; of: number }

/** Cuts a list into pages of `size`; an empty list has one empty page. */
export function paginateList<T>(list: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(list.length / size))
  return Array.from({ length: of }, (_, index) => ({
    items: list.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
  }))
}

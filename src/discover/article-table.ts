import { type NumberLists, noLists } from './number-lists.ts'

/**
 * What discovery keeps of an archive's articles, in rows by day, then by code: so texts of one time
 * stand together, and the order depends on the set of articles alone. Undated ones come first.
 */
export type ArticleTable = {
  codes: readonly string[]
  /** Outlet of each row. */
  outlets: readonly string[]
  /** Days since 1970; `noDay` where an article has no date. */
  days: Int32Array
  /** Of each row 128 bits of a SHA-256 over everything that discovery reads of the article. */
  stamps: Uint32Array
  /** The same over the furniture among its paragraphs; zero where it has none. */
  dress: Uint32Array
  /** Distinct hashes of each row's paragraphs. */
  paragraphs: NumberLists
  /** Distinct grams of each row without furniture, sorted (see `keepGrams`). */
  grams: NumberLists
}

export const noDay = -0x80000000

/** Numbers of 32 bits in one stamp. */
export const stampLength = 4

export const emptyTable: ArticleTable = Object.freeze({
  codes: [],
  outlets: [],
  days: new Int32Array(0),
  stamps: new Uint32Array(0),
  dress: new Uint32Array(0),
  paragraphs: noLists,
  grams: noLists,
})

/** Whether two rows carry the same stamp. */
export function isSameStamp(a: Uint32Array, i: number, b: Uint32Array, j: number): boolean {
  for (let k = 0; k < stampLength; k++) {
    if (a[i * stampLength + k] !== b[j * stampLength + k]) return false
  }
  return true
}

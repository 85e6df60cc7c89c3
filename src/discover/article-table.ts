import { type GrownLists, noGrownLists } from './grown-lists.ts'
import { type NumberLists, noLists } from './number-lists.ts'
import { noTexts, type TextColumn } from './text-column.ts'

/**
 * What discovery keeps of an archive's articles, in rows by day, then by code: so texts of one time
 * stand together, and the order depends on the set of articles alone. Undated ones come first.
 */
export type ArticleTable = {
  codes: TextColumn
  /** Ids of outlets, in no order; some may be in no row any more. */
  outletIds: readonly string[]
  /** Of each row the place of its outlet in `outletIds`. */
  outlets: Uint32Array
  /** Days since 1970; `noDay` where an article has no date. */
  days: Int32Array
  /** See `stampArticle`. */
  stamps: Uint32Array
  /** Distinct hashes of each row's paragraphs. */
  paragraphs: NumberLists
  /** Distinct grams of each row without furniture, sorted (see `keepGrams`). */
  grams: GrownLists
}

export const noDay = -0x80000000

export const emptyTable: ArticleTable = Object.freeze({
  codes: noTexts,
  outletIds: [],
  outlets: new Uint32Array(0),
  days: new Int32Array(0),
  stamps: new Uint32Array(0),
  paragraphs: noLists,
  grams: noGrownLists(new Uint32Array(0)),
})

/** The order of rows: by day, then by code unit. */
export function compareRows(dayA: number, codeA: string, dayB: number, codeB: string): number {
  return dayA - dayB || (codeA < codeB ? -1 : codeA > codeB ? 1 : 0)
}

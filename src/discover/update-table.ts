// In: the table of the last run, the articles of this one. Out: their table, and what is new in it.
import type { Article } from '../model/article.ts'
import { type ArticleTable, compareRows, noDay } from './article-table.ts'
import { buildTable, type Read } from './build-table.ts'
import type { Furniture } from './find-furniture.ts'
import type { Fingerprint } from './fingerprint-article.ts'
import { keepParagraphs } from './keep-grams.ts'
import { matchRows } from './match-rows.ts'
import { stampLength } from './stamp-article.ts'
import { textAt } from './text-column.ts'
import { findRedressed, updateFurniture } from './update-furniture.ts'

export type TableUpdate = {
  /** False where the table is the last one. */
  isChanged: boolean
  table: ArticleTable
  furniture: Furniture
  /** The article of each row. */
  articles: readonly Article[]
  /** The row of the last table that each row is taken from; -1 where it was read anew. */
  oldOf: Int32Array
  /** Rows of the last table that are no more, or were read anew. */
  gone: readonly number[]
}

/** Where the articles of this run stand in the last table: `articleOf[row]` is -1 where there is none. */
type Matched = { articleOf: Int32Array; read: Read[]; gone: number[] }

/**
 * Reads what changed. An article counts as changed where its stamp is another one, and where a
 * paragraph of it became its outlet's furniture or ceased to be.
 */
export function updateTable(
  last: ArticleTable,
  lastFurniture: Furniture,
  all: readonly Article[],
  fingerprintOf: (article: Article) => Fingerprint,
): TableUpdate {
  const { articleOf, read, gone } = match(last, all, fingerprintOf)
  if (read.length === 0 && gone.length === 0) return unchanged(last, lastFurniture, all, articleOf)
  const isKept = new Uint8Array(articleOf.length)
  for (let row = 0; row < isKept.length; row++) isKept[row] = articleOf[row]! < 0 ? 0 : 1
  const fresh = read.map(({ fingerprint }) => ({
    outlet: fingerprint.outlet,
    day: fingerprint.day,
    paragraphs: keepParagraphs(fingerprint),
  }))
  const furniture = updateFurniture(last, lastFurniture, fresh, gone, isKept)
  for (const row of findRedressed(last, lastFurniture, furniture, isKept)) {
    const article = all[articleOf[row]!]!
    const stamp = last.stamps.subarray(row * stampLength, (row + 1) * stampLength)
    read.push({ article, stamp, fingerprint: fingerprintOf(article) })
    articleOf[row] = -1
    gone.push(row)
  }
  const { oldOf, made } = orderRows(last, articleOf, read)
  const articles: Article[] = new Array(oldOf.length)
  for (let row = 0; row < oldOf.length; row++) {
    const old = oldOf[row]!
    articles[row] = old < 0 ? made.get(row)!.article : all[articleOf[old]!]!
  }
  const table = buildTable(last, oldOf, (row) => made.get(row)!, furniture)
  return { isChanged: true, table, furniture, articles, oldOf, gone }
}

function match(
  last: ArticleTable,
  all: readonly Article[],
  fingerprintOf: (article: Article) => Fingerprint,
): Matched {
  const { rowOf, stamps } = matchRows(last, all)
  const articleOf = new Int32Array(last.days.length).fill(-1)
  const read: Read[] = []
  for (let i = 0; i < all.length; i++) {
    const row = rowOf[i]!
    if (row >= 0) articleOf[row] = i
    else {
      const stamp = stamps.subarray(i * stampLength, (i + 1) * stampLength)
      read.push({ article: all[i]!, stamp, fingerprint: fingerprintOf(all[i]!) })
    }
  }
  const gone: number[] = []
  for (let row = 0; row < articleOf.length; row++) if (articleOf[row]! < 0) gone.push(row)
  return { articleOf, read, gone }
}

function unchanged(
  table: ArticleTable,
  furniture: Furniture,
  all: readonly Article[],
  articleOf: Int32Array,
): TableUpdate {
  const articles = Array.from(articleOf, (i) => all[i]!)
  const oldOf = Int32Array.from(articles, (_, row) => row)
  return { isChanged: false, table, furniture, articles, oldOf, gone: [] }
}

/** Puts the kept rows and those that were read into one order. */
function orderRows(
  last: ArticleTable,
  articleOf: Int32Array,
  read: readonly Read[],
): { oldOf: Int32Array; made: ReadonlyMap<number, Read> } {
  const fresh = [...read].sort((x, y) =>
    compareRows(dayOf(x), x.article.code, dayOf(y), y.article.code),
  )
  let kept = 0
  for (let row = 0; row < articleOf.length; row++) if (articleOf[row]! >= 0) kept++
  const oldOf = new Int32Array(kept + fresh.length)
  const made = new Map<number, Read>()
  let next = 0
  let at = 0
  const take = () => {
    made.set(at, fresh[next++]!)
    oldOf[at++] = -1
  }
  for (let row = 0; row < articleOf.length; row++) {
    if (articleOf[row]! < 0) continue
    while (next < fresh.length && comesBefore(fresh[next]!, last, row)) take()
    oldOf[at++] = row
  }
  while (next < fresh.length) take()
  return { oldOf, made }
}

function dayOf({ fingerprint }: Read): number {
  return fingerprint.day ?? noDay
}

function comesBefore(one: Read, { days, codes }: ArticleTable, row: number): boolean {
  const day = dayOf(one)
  if (day !== days[row]) return day < days[row]!
  return one.article.code < textAt(codes, row)
}

// In: the table of the last run, the articles of this one. Out: their table, and what is new in it.
import type { Article } from '../model/article.ts'
import { type ArticleTable, noDay, stampLength } from './article-table.ts'
import { type Dressed, type Furniture, findFurniture } from './find-furniture.ts'
import type { Fingerprint } from './fingerprint-article.ts'
import { keepGrams, keepParagraphs } from './keep-grams.ts'
import { matchRows } from './match-rows.ts'
import { listAt, mergeLists } from './number-lists.ts'
import { stampInto } from './stamp.ts'

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

/** A row that is made in this run. */
type Read = { article: Article; stamp: Uint32Array; fingerprint: Fingerprint }

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
  const { rowOf, stamps } = matchRows(last, all)
  const read: Read[] = []
  const kept: (Article | undefined)[] = new Array(last.codes.length)
  const readAnew = (article: Article, stamp: Uint32Array) =>
    read.push({ article, stamp, fingerprint: fingerprintOf(article) })
  all.forEach((article, i) => {
    if (rowOf[i]! >= 0) kept[rowOf[i]!] = article
    else readAnew(article, stamps.subarray(i * stampLength, (i + 1) * stampLength))
  })
  const gone = listGone(kept)
  if (read.length === 0 && gone.length === 0) return unchanged(last, lastFurniture, kept)
  const furniture = updateFurniture(last, lastFurniture, read, gone, kept)
  for (const row of redressed(last, lastFurniture, furniture, kept)) {
    readAnew(kept[row]!, last.stamps.subarray(row * stampLength, (row + 1) * stampLength))
    kept[row] = undefined
    gone.push(row)
  }
  return { isChanged: true, ...mergeRows(last, kept, read, furniture), furniture, gone }
}

function unchanged(
  table: ArticleTable,
  furniture: Furniture,
  kept: readonly (Article | undefined)[],
): TableUpdate {
  const articles = kept.map((article) => article!)
  const oldOf = Int32Array.from(articles, (_, row) => row)
  return { isChanged: false, table, furniture, articles, oldOf, gone: [] }
}

function listGone(kept: readonly (Article | undefined)[]): number[] {
  const gone: number[] = []
  for (let row = 0; row < kept.length; row++) if (kept[row] === undefined) gone.push(row)
  return gone
}

/** Counts again only the paragraphs of articles that came or went. */
function updateFurniture(
  last: ArticleTable,
  lastFurniture: Furniture,
  read: readonly Read[],
  gone: readonly number[],
  kept: readonly (Article | undefined)[],
): Furniture {
  const fresh = read.map(({ fingerprint }) => dressedOf(fingerprint))
  if (gone.length === last.codes.length) return findFurniture(fresh)
  const touched = new Map<string, Set<number>>()
  for (const { outlet, paragraphs } of [...fresh, ...gone.map((row) => dressedAt(last, row))]) {
    const hashes = touched.get(outlet) ?? new Set<number>()
    touched.set(outlet, hashes)
    for (const hash of paragraphs) hashes.add(hash)
  }
  const near: Dressed[] = fresh
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] && touched.has(last.outlets[row]!)) near.push(dressedAt(last, row))
  }
  const found = findFurniture(near, touched)
  const furniture = new Map(lastFurniture)
  for (const [outlet, hashes] of touched) {
    const stays = [...(lastFurniture.get(outlet) ?? [])].filter((hash) => !hashes.has(hash))
    const both = new Set([...stays, ...(found.get(outlet) ?? [])])
    if (both.size > 0) furniture.set(outlet, both)
    else furniture.delete(outlet)
  }
  return furniture
}

function dressedOf(fingerprint: Fingerprint): Dressed {
  const { outlet, day } = fingerprint
  return { outlet, day, paragraphs: keepParagraphs(fingerprint) }
}

function dressedAt({ outlets, days, paragraphs }: ArticleTable, row: number): Dressed {
  const day = days[row] === noDay ? null : days[row]!
  return { outlet: outlets[row]!, day, paragraphs: listAt(paragraphs, row) }
}

/** Kept rows in which a paragraph became furniture, or ceased to be. */
function redressed(
  last: ArticleTable,
  before: Furniture,
  after: Furniture,
  kept: readonly (Article | undefined)[],
): number[] {
  const flipped = new Map<string, Set<number>>()
  for (const outlet of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(outlet) ?? new Set()
    const is = after.get(outlet) ?? new Set()
    if (was === is) continue
    const changed = [...was, ...is].filter((hash) => was.has(hash) !== is.has(hash))
    if (changed.length > 0) flipped.set(outlet, new Set(changed))
  }
  if (flipped.size === 0) return []
  const rows: number[] = []
  for (let row = 0; row < kept.length; row++) {
    const hashes = kept[row] && flipped.get(last.outlets[row]!)
    if (hashes && listAt(last.paragraphs, row).some((hash) => hashes.has(hash))) rows.push(row)
  }
  return rows
}

/** Puts the kept rows and those that were read into one order. */
function mergeRows(
  last: ArticleTable,
  kept: readonly (Article | undefined)[],
  read: readonly Read[],
  furniture: Furniture,
): Pick<TableUpdate, 'table' | 'articles' | 'oldOf'> {
  const fresh = [...read].sort((x, y) =>
    compareRows(dayOf(x), x.article.code, dayOf(y), y.article.code),
  )
  const size = kept.reduce((n, one) => n + (one ? 1 : 0), fresh.length)
  const oldOf = new Int32Array(size)
  const made: Read[] = []
  let next = 0
  let at = 0
  const take = (one: Read) => {
    made[at] = one
    oldOf[at++] = -1
  }
  for (let row = 0; row < kept.length; row++) {
    if (!kept[row]) continue
    for (; next < fresh.length && comesBefore(fresh[next]!, last, row); next++) take(fresh[next]!)
    oldOf[at++] = row
  }
  for (; next < fresh.length; next++) take(fresh[next]!)
  const articles: Article[] = []
  for (let i = 0; i < size; i++) {
    articles.push(oldOf[i]! < 0 ? made[i]!.article : kept[oldOf[i]!]!)
  }
  return { table: buildTable(last, oldOf, made, furniture), articles, oldOf }
}

function buildTable(
  last: ArticleTable,
  oldOf: Int32Array,
  made: readonly Read[],
  furniture: Furniture,
): ArticleTable {
  const stamps = new Uint32Array(oldOf.length * stampLength)
  const dress = new Uint32Array(oldOf.length * stampLength)
  const days = new Int32Array(oldOf.length)
  const codes: string[] = []
  const outlets: string[] = []
  for (let i = 0; i < oldOf.length; i++) {
    const row = oldOf[i]!
    days[i] = row < 0 ? dayOf(made[i]!) : last.days[row]!
    codes.push(row < 0 ? made[i]!.article.code : last.codes[row]!)
    outlets.push(row < 0 ? made[i]!.article.outlet : last.outlets[row]!)
    if (row < 0) {
      stamps.set(made[i]!.stamp, i * stampLength)
      stampDress(dress, i, made[i]!, furniture)
    } else copyStamps(last, row, stamps, dress, i)
  }
  const omit = ({ article }: Read) => furniture.get(article.outlet)
  return {
    codes,
    outlets,
    days,
    stamps,
    dress,
    paragraphs: mergeLists(last.paragraphs, oldOf, (i) => keepParagraphs(made[i]!.fingerprint)),
    grams: mergeLists(last.grams, oldOf, (i) => keepGrams(made[i]!.fingerprint, omit(made[i]!))),
  }
}

function copyStamps(
  last: ArticleTable,
  row: number,
  stamps: Uint32Array,
  dress: Uint32Array,
  to: number,
): void {
  for (let k = 0; k < stampLength; k++) {
    stamps[to * stampLength + k] = last.stamps[row * stampLength + k]!
    dress[to * stampLength + k] = last.dress[row * stampLength + k]!
  }
}

function stampDress(dress: Uint32Array, row: number, one: Read, furniture: Furniture): void {
  const omit = furniture.get(one.article.outlet)
  if (!omit) return
  const worn = keepParagraphs(one.fingerprint).filter((hash) => omit.has(hash))
  if (worn.length > 0) stampInto(dress, row, new Uint8Array(worn.buffer))
}

function dayOf({ fingerprint }: Read): number {
  return fingerprint.day ?? noDay
}

function comesBefore(one: Read, { days, codes }: ArticleTable, row: number): boolean {
  return compareRows(dayOf(one), one.article.code, days[row]!, codes[row]!) < 0
}

/** The order of rows: by day, then by code unit. */
export function compareRows(dayA: number, codeA: string, dayB: number, codeB: string): number {
  return dayA - dayB || (codeA < codeB ? -1 : codeA > codeB ? 1 : 0)
}

// In: where each row of this run stood in the last, and what was made anew. Out: the table of this run.
import type { Article } from '../model/article.ts'
import { type ArticleTable, noDay } from './article-table.ts'
import type { Furniture } from './find-furniture.ts'
import type { Fingerprint } from './fingerprint-article.ts'
import { growLists } from './grown-lists.ts'
import { keepGrams, keepParagraphs } from './keep-grams.ts'
import { findRuns, moveColumn, moveLists } from './row-runs.ts'
import { stampLength } from './stamp-article.ts'
import { moveTexts } from './text-column.ts'

/** A row that is made in this run. */
export type Read = { article: Article; stamp: Uint32Array; fingerprint: Fingerprint }

/** `readAt` gives what was read for a row whose `oldOf` is negative. */
export function buildTable(
  last: ArticleTable,
  oldOf: Int32Array,
  readAt: (row: number) => Read,
  furniture: Furniture,
): ArticleTable {
  const runs = findRuns(oldOf)
  const rows = oldOf.length
  const table = {
    outletIds: [...last.outletIds],
    outlets: moveColumn(last.outlets, runs, new Uint32Array(rows)),
    days: moveColumn(last.days, runs, new Int32Array(rows)),
    stamps: moveColumn(last.stamps, runs, new Uint32Array(rows * stampLength), stampLength),
  }
  const placeOf = new Map(table.outletIds.map((id, place) => [id, place]))
  for (const { start, old } of runs) {
    if (old >= 0) continue
    const { article, stamp, fingerprint } = readAt(start)
    const place = placeOf.get(article.outlet) ?? placeOf.size
    if (place === placeOf.size) table.outletIds.push(article.outlet)
    placeOf.set(article.outlet, place)
    table.outlets[start] = place
    table.days[start] = fingerprint.day ?? noDay
    table.stamps.set(stamp, start * stampLength)
  }
  const paragraphsAt = (row: number) => keepParagraphs(readAt(row).fingerprint)
  const gramsAt = (row: number) => {
    const { article, fingerprint } = readAt(row)
    return keepGrams(fingerprint, furniture.get(article.outlet))
  }
  return {
    ...table,
    codes: moveTexts(last.codes, runs, (row) => readAt(row).article.code),
    paragraphs: moveLists(last.paragraphs, runs, paragraphsAt),
    grams: growLists(last.grams, oldOf, gramsAt),
  }
}

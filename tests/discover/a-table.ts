import { type ArticleTable, emptyTable } from '../../src/discover/article-table.ts'
import { fingerprintArticle } from '../../src/discover/fingerprint-article.ts'
import { updateTable } from '../../src/discover/update-table.ts'
import type { Article } from '../../src/model/article.ts'

/** The table of some articles, made from nothing. */
export function aTable(articles: readonly Article[]): ArticleTable {
  return updateTable(emptyTable, new Map(), articles, fingerprintArticle).table
}

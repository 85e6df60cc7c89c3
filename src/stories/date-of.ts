import type { Article } from '../model/article.ts'
import { dateSpan, type PartialDate } from '../model/partial-date.ts'

/** The date that places an article in time: `published`, else the bare `date`. */
export function dateOf(article: Article): PartialDate | null {
  return article.published ?? article.dated
}

/** Orders articles by date, undated ones last, then by code. */
export function byDate(a: Article, b: Article): number {
  const startA = startOf(a)
  const startB = startOf(b)
  if (startA !== startB) return startA < startB ? -1 : 1
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

/** Milliseconds since 1970 UTC at which the article's date begins; infinity where it has none. */
export function startOf(article: Article): number {
  const date = dateOf(article)
  return date ? dateSpan(date).start : Number.POSITIVE_INFINITY
}

import type { Article } from '../model/article.ts'
import { dayInAddress } from '../model/day-in-address.ts'
import { normaliseUrl } from '../model/normalise-url.ts'
import { type AddressIndex, slugKey } from './index-addresses.ts'

/** What an address led to: an article, and in words how the two addresses differ, if they do. */
export type Resolution = { article: Article; difference: string | null }

/**
 * Finds the article that an address means. Exact after normalising (scheme, `www.`, tracking
 * parameters, trailing slash); else near: same host and same last path segment, one candidate only,
 * dates in the paths at most 31 days apart. Never resolves to the article that asks.
 */
export function resolveAddress(
  url: string,
  index: AddressIndex,
  asking: Article,
): Resolution | null {
  const key = normaliseUrl(url)
  if (!key) return null
  const exact = (index.byAddress.get(key) ?? []).filter((article) => article !== asking)
  if (exact.length > 0) return { article: earliestCode(exact), difference: null }
  if (index.byAddress.get(key)?.includes(asking)) return null

  const slug = slugKey(url)
  const near = slug ? (index.bySlug.get(slug) ?? []).filter((article) => article !== asking) : []
  if (near.length !== 1) return null
  const [article] = near as [Article]
  if (daysBetweenPaths(url, article.url ?? '') > 31) return null
  return { article, difference: describeDifference(url, article.url ?? '') }
}

function daysBetweenPaths(a: string, b: string): number {
  const dateA = dayInAddress(a)?.text
  const dateB = dayInAddress(b)?.text
  if (!dateA || !dateB) return 0
  return Math.abs(Date.parse(dateA) - Date.parse(dateB)) / 86_400_000
}

function describeDifference(given: string, held: string): string {
  const dateGiven = dayInAddress(given)?.text
  const dateHeld = dayInAddress(held)?.text
  return dateGiven && dateHeld && dateGiven !== dateHeld
    ? `the link says ${dateGiven}, the address in the archive says ${dateHeld}`
    : `the link is ${given}, the address in the archive is ${held}`
}

function earliestCode(articles: readonly Article[]): Article {
  return articles.reduce((a, b) => (b.code < a.code ? b : a))
}

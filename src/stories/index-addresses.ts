import type { Article } from '../model/article.ts'
import { normaliseUrl } from '../model/normalise-url.ts'

/** Articles by code and by address, for resolving what other articles point at. */
export type AddressIndex = {
  byCode: ReadonlyMap<string, Article>
  /** Key: the address normalised. */
  byAddress: ReadonlyMap<string, readonly Article[]>
  /** Key: host and last path segment; for addresses that are right but for a date or folder. */
  bySlug: ReadonlyMap<string, readonly Article[]>
}

/** Builds the index. One address may belong to several articles (a page captured twice). */
export function indexAddresses(articles: readonly Article[]): AddressIndex {
  const byCode = new Map<string, Article>()
  const byAddress = new Map<string, Article[]>()
  const bySlug = new Map<string, Article[]>()
  for (const article of articles) {
    byCode.set(article.code, article)
    if (article.url === null) continue
    const address = normaliseUrl(article.url)
    if (address) add(byAddress, address, article)
    const slug = slugKey(article.url)
    if (slug) add(bySlug, slug, article)
  }
  return { byCode, byAddress, bySlug }
}

/**
 * Host and last path segment of an address, `18f.gsa.gov|three-ways`, or null where the segment is
 * too general to recognise an article by: it needs two hyphens or eight characters with a digit.
 */
export function slugKey(url: string): string | null {
  const key = normaliseUrl(url)
  if (!key) return null
  const [host = '', ...path] = key.split('?')[0]!.split('/')
  const segment = (path.at(-1) ?? '').replace(/\.[a-z]{3,5}$/, '')
  const hyphens = segment.split('-').length - 1
  const telling = hyphens >= 2 || (segment.length >= 8 && /\d/.test(segment))
  return telling ? `${host}|${segment}` : null
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

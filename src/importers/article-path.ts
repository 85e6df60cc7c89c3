import { createHash } from 'node:crypto'
import { hostOf, normaliseUrl } from '../model/normalise-url.ts'
import { slugify } from '../read/slugify.ts'

const MAX_SLUG = 80

/** ASCII kebab-case of a name, at most 80 characters, cut between words; '' where nothing is left. */
export function toSlug(text: string): string {
  const slug = slugify(text.slice(0, 1000))
  if (slug.length <= MAX_SLUG) return slug
  const end = slug.lastIndexOf('-', MAX_SLUG)
  return slug.slice(0, end > 0 ? end : MAX_SLUG)
}

/** The part of an address that names the article: its last segment with two words or more. */
export function addressSlug(url: URL): string {
  const segments = url.pathname.split('/').filter(Boolean).reverse()
  for (const segment of segments) {
    const slug = toSlug(decodeSegment(segment).replace(/\.[a-z]{2,5}$/i, ''))
    if (/[a-z]{2,}.*-.*[a-z]{2,}/.test(slug)) return slug
  }
  return ''
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Host without `www.`, safe as a folder's name. */
export function hostFolder(url: URL): string {
  return (
    (hostOf(url.href) ?? '').replace(/[^a-z0-9.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '') ||
    'unknown-host'
  )
}

/**
 * The permanent id of an imported article. It depends on the address alone, so that importing the
 * same page again, with another date or headline, gives the same id.
 */
export function articleCode(url: URL, slug: string): string {
  const key = normaliseUrl(url.href) ?? url.href
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8)
  return [toSlug(hostFolder(url)), slug.slice(0, 50).replace(/-$/, ''), hash]
    .filter(Boolean)
    .join('-')
}

/** Path of an imported article below the content folder: `articles/<folder>/<date>-<slug>.md`. */
export function articlePath(folder: string, published: string | null, slug: string): string {
  const day = published === null ? 'undated' : published.slice(0, 10)
  return `articles/${folder}/${day}-${slug || 'article'}.md`
}

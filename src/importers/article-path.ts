import { createHash } from 'node:crypto'

const MAX_SLUG = 80

/** ASCII kebab-case of a name, at most 80 characters, cut between words; '' where nothing is left. */
export function toSlug(text: string): string {
  const slug = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= MAX_SLUG) return slug
  const cut = slug.slice(0, MAX_SLUG + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || slug.slice(0, MAX_SLUG)
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
    url.hostname
      .replace(/^www\./, '')
      .replace(/[^a-z0-9.-]+/g, '-')
      .replace(/^[.-]+|[.-]+$/g, '') || 'unknown-host'
  )
}

/**
 * The permanent id of an imported article. It depends on the address alone, so that importing the
 * same page again, with another date or headline, gives the same id.
 */
export function articleCode(url: URL, slug: string): string {
  const key = `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
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

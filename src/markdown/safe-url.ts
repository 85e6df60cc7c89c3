import { mediaPath } from '../model/media-path.ts'

/** What became of an address: a safe one, or none, and why. */
export type UrlCheck =
  | { url: string; changed: 'credentials' | null }
  | { url: null; reason: 'scheme' | 'relative' | 'template' | 'malformed' | 'empty' }

const schemes: Record<'link' | 'image', readonly string[]> = {
  link: ['http:', 'https:', 'mailto:'],
  image: ['http:', 'https:'],
}

/**
 * Reads an address out of hostile text.
 *
 * - `http`, `https` and (for links) `mailto` pass; user name and password are taken out.
 * - `//host/path` becomes `https://host/path`.
 * - `/media/…` is the archive's own and stays relative; so are `media/…` and `../media/…` of an image.
 * - Any other relative address is resolved against `base`, where there is one.
 * - Fragments (`#x`) are not for here: the caller keeps them apart.
 *
 * @param raw Address as written.
 * @param base Where the outlet published the text.
 */
export function safeUrl(raw: string, use: 'link' | 'image', base: string | null): UrlCheck {
  // Browsers drop these before they look at the scheme: `java\nscript:` runs.
  const text = raw.replace(
    /[\u0000-\u0020\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2069\uFEFF]+/g,
    (run) => (/^ +$/.test(run) ? '%20' : ''),
  )
  const trimmed = text.replace(/^(?:%20)+/, '').replace(/(?:%20)+$/, '')
  if (trimmed === '') return { url: null, reason: 'empty' }
  if (/\{\{|\{%/.test(trimmed)) return { url: null, reason: 'template' }
  const own = use === 'image' ? mediaPath(trimmed) : null
  if (own !== null) return ownMedia(encodeURI(`/${own}`))
  if (/^\/media\//.test(trimmed)) return ownMedia(trimmed)
  const whole = /^[\\/]{2}/.test(trimmed) ? `https:${trimmed}` : trimmed
  const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(whole)
  if (isRelative && !base) return { url: null, reason: 'relative' }
  let parsed: URL
  try {
    parsed = isRelative ? new URL(whole, base ?? undefined) : new URL(whole)
  } catch {
    return { url: null, reason: 'malformed' }
  }
  if (!schemes[use].includes(parsed.protocol)) return { url: null, reason: 'scheme' }
  const hadCredentials = parsed.username !== '' || parsed.password !== ''
  if (hadCredentials) {
    parsed.username = ''
    parsed.password = ''
  }
  return { url: parsed.href, changed: hadCredentials ? 'credentials' : null }
}

/** `/media/../x` must not lead out of the archive's media. */
function ownMedia(path: string): UrlCheck {
  const parsed = new URL(path, 'https://archive.invalid')
  if (!parsed.pathname.startsWith('/media/')) return { url: null, reason: 'malformed' }
  return { url: parsed.pathname + parsed.search + parsed.hash, changed: null }
}

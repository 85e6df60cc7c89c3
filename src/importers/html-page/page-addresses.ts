// Comes in: a page. Goes out: at which address it was published, and which source it names.

import { getDomain } from 'tldts'
import { hostOf, normaliseUrl } from '../../model/normalise-url.ts'
import { parseAddress } from '../check-facts.ts'
import { addresses, type LdObject } from './ld-values.ts'
import type { Page } from './page-dom.ts'
import { meta } from './read-meta.ts'

/** The text that a page names as the one it comes from. */
export interface NamedSource {
  url: string
  /** Where the page says so: `rel=canonical`, `isBasedOn`. */
  where: string
}

export interface PageAddresses {
  /** Where the outlet published it; null where nothing tells. */
  own: string | null
  /** How that is known, as words for a finding; null where the person or the capture says it. */
  from: string | null
  sources: NamedSource[]
}

/** Comments that browsers leave in pages that they save. */
const SAVED =
  /<!--\s{0,9}(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s{1,9}url:)\s{0,9}(\S{1,4096})/i

/**
 * Where a page was published, and which other page it names as its source. A `rel=canonical` (or
 * `og:url`) that leads to another site says that the text belongs there: that is evidence, not the
 * page's own address.
 *
 * @param known the address that the person, the capture or the fetch gives
 * @param isExact true where the person gave it: it is kept as it is
 */
export function readAddresses(
  page: Page,
  html: string,
  ld: LdObject,
  known: string | null,
  isExact: boolean,
): PageAddresses {
  const saved = SAVED.exec(html.slice(0, 20_000))?.[1] ?? null
  const start = parseAddress(known)?.href ?? parseAddress(saved)?.href ?? null
  const base = start ?? meta(page, 'og:url')
  const at = (raw: string | null | undefined) => resolve(raw, base)
  const canonical = at(page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'))
  const ogUrl = at(meta(page, 'og:url'))
  const linked = at([...addresses(ld.mainEntityOfPage), ...addresses(ld.url)][0])
  const found: readonly (readonly [string | null, string])[] = [
    [ogUrl, 'og:url'],
    [linked, 'JSON-LD'],
    [canonical, 'rel=canonical'],
  ]
  const first = found.find(([url]) => url !== null)
  const own = start ?? first?.[0] ?? null
  const sources = own === null ? [] : readSources(page, ld, at, found, own)
  if (start !== null && isExact) return { own: start, from: null, sources }
  const better = [canonical, ogUrl].find(
    (url) => url !== null && own !== null && isBetter(url, own),
  )
  return {
    own: better ?? own,
    from: known ? null : start ? 'the browser’s note' : (first?.[1] ?? null),
    sources,
  }
}

function readSources(
  page: Page,
  ld: LdObject,
  at: (raw: string | null | undefined) => string | null,
  found: readonly (readonly [string | null, string])[],
  own: string,
): NamedSource[] {
  const elsewhere = found.filter(([url]) => url !== null && !isSameSite(url, own))
  const whole = (raw: string | null) => (raw !== null && /^https?:/i.test(raw) ? at(raw) : null)
  const metaNames = ['original-source', 'syndication-source', 'dcterms.source', 'dc.source']
  const named: [string | null, string][] = [
    ...addresses(ld.isBasedOn).map((url): [string | null, string] => [whole(url), 'isBasedOn']),
    ...metaNames.map((name): [string | null, string] => [whole(meta(page, name)), name]),
  ]
  const all = [...named.filter(([url]) => url !== null && !isSamePage(url, own)), ...elsewhere]
  const sources = new Map<string, NamedSource>()
  for (const [url, where] of all) {
    const key = url && normaliseUrl(url)
    if (!url || !key) continue
    const before = sources.get(key)
    sources.set(key, { url, where: before ? `${before.where} and ${where}` : where })
  }
  return [...sources.values()].slice(0, 5)
}

function resolve(raw: string | null | undefined, base: string | null): string | null {
  const text = raw?.trim()
  if (!text || text.length > 4096 || !URL.canParse(text, base ?? undefined)) return null
  return parseAddress(new URL(text, base ?? undefined).href)?.href ?? null
}

/** An address on the same site that names a page, not the home page. */
function isBetter(url: string, own: string): boolean {
  return isSameSite(url, own) && (new URL(url).pathname !== '/' || new URL(own).pathname === '/')
}

function isSamePage(url: string | null, own: string): boolean {
  return url !== null && normaliseUrl(url) === normaliseUrl(own)
}

/** `amp.paper.example` and `www.paper.example` are one site (Public Suffix List). */
export function isSameSite(a: string, b: string): boolean {
  const site = (url: string) => getDomain(url, { allowPrivateDomains: true }) ?? hostOf(url)
  return site(a) === site(b)
}

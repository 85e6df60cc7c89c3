import { addressProblem } from '../../model/http-address.ts'
import { hostOf } from '../../model/normalise-url.ts'
import type { MoreFacts } from '../imported-article.ts'
import { wordList } from '../items/plain-words.ts'
import type { WxrItem } from './parse-item.ts'

/** Keys under which plug-ins keep the address that a text comes from, and the plug-in. */
const SOURCE_KEYS: ReadonlyMap<string, string> = new Map([
  ['_yoast_wpseo_canonical', 'Yoast SEO'],
  ['rank_math_canonical_url', 'Rank Math'],
  ['_aioseo_canonical_url', 'All in One SEO'],
  ['_aioseop_custom_link', 'All in One SEO'],
  ['_seopress_robots_canonical', 'SEOPress'],
  ['_genesis_canonical_uri', 'Genesis'],
  ['_genesis_canonical_url', 'Genesis'],
  ['_sq_canonical', 'Squirrly'],
  ['dt_original_post_url', 'Distributor'],
  ['syndication_permalink', 'FeedWordPress'],
  ['wprss_item_permalink', 'WP RSS Aggregator'],
  ['item_link', 'PressForward'],
  ['canonical_url', 'a field of the site'],
  ['original_url', 'a field of the site'],
  ['source_url', 'a field of the site'],
])
/** Longest value that is kept. */
const LONGEST = 500

/** Canonical addresses on another host: evidence that the text is from there. */
export function sourcesOfMeta(
  meta: ReadonlyMap<string, string>,
  own: string | null,
): Pick<MoreFacts, 'derived_from'> {
  const sources: { url: string; note: string }[] = []
  for (const [key, plugin] of SOURCE_KEYS) {
    const url = meta.get(key) ?? ''
    if (addressProblem(url) !== null || (own !== null && hostOf(url) === hostOf(own))) continue
    if (sources.some((source) => source.url === url)) continue
    sources.push({ url, note: `The canonical address in WordPress (${plugin}, ${key}).` })
  }
  return sources.length === 0 ? {} : { derived_from: sources }
}

/**
 * Values of plug-ins and of the site's own fields, kept: not those that begin with `_`, which are
 * for programs, and not data that only PHP reads. Topics of the site's own kinds stay with them.
 */
export function keepMeta(item: WxrItem): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [key, value] of item.meta) {
    const isPlain = value !== '' && value.length <= LONGEST && !/^[abiOs]:\d+[:;]/.test(value)
    if (isPlain && key !== '' && !key.startsWith('_')) kept[key.slice(0, 100)] = value
  }
  for (const domain of item.domains) {
    if (domain === 'category' || domain === 'post_tag' || domain === 'author') continue
    kept[`topics_${domain.slice(0, 80)}`] = wordList(item.terms(domain))
  }
  return kept
}

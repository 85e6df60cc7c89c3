import { addressProblem } from '../../model/http-address.ts'
import { hostOf } from '../../model/normalise-url.ts'
import type { MoreFacts } from '../imported-article.ts'
import { plainWords } from '../items/plain-words.ts'
import { homeOf, isElsewhere } from './entry.ts'

/** What an entry says about where its text comes from. */
export interface EntrySources {
  canonical?: readonly (string | undefined)[]
  via?: readonly (string | undefined)[]
  /** `dc:source`: an address, or a name. */
  dcSources?: readonly string[]
  /** The feed that the entry was first in: its name, and its addresses, the page before the feed. */
  feed?: { name: string | null; addresses: readonly (string | undefined)[] } | null
}

type Source = { url: string; note: string }

/**
 * The sources of an entry, as `derived_from`. What lies on the entry's own host is none; of a feed
 * only the home page is known, which names the outlet.
 */
export function sourceFields(
  entry: EntrySources,
  own: string | null,
): Pick<MoreFacts, 'derived_from'> {
  const sources: Source[] = []
  const add = (raw: string | undefined, note: string) => {
    const url = raw?.trim() ?? ''
    if (addressProblem(url) !== null || !isElsewhere(url, own)) return
    if (!sources.some((source) => source.url === url)) sources.push({ url, note })
  }
  for (const url of entry.canonical ?? []) add(url, 'The feed gives it as the canonical address.')
  for (const url of entry.dcSources ?? []) add(url, 'The feed gives it as the source (dc:source).')
  for (const url of entry.via ?? []) add(url, 'The feed links to it as the source (via).')
  const { name = null, addresses = [] } = entry.feed ?? {}
  const address = addresses.find((one) => one !== undefined && addressProblem(one) === null)
  if (address !== undefined && !sources.some(({ url }) => hostOf(url) === hostOf(address))) {
    const words = plainWords(name) ?? hostOf(address) ?? ''
    add(homeOf(address), `The feed names “${words.slice(0, 200)}” as the source of the entry.`)
  }
  return sources.length === 0 ? {} : { derived_from: sources }
}

/** Of `dc:source`, what is no address. */
export function namedSources(dcSources: readonly string[] | undefined): string[] {
  return (dcSources ?? []).filter((one) => addressProblem(one) !== null)
}

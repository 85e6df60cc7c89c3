import { safeAddress } from '../../model/safe-address.ts'
import type { Settings } from '../../model/settings.ts'
import { siteAddress } from '../../model/site-address.ts'
import { permanentId } from '../records/permanent-id.ts'
import type { FeedEntry } from './feed-entry.ts'
import { type Feed, feedPaths } from './list-feeds.ts'

/** A feed ready to be written in either format. */
export type FeedView = {
  id: string
  title: string
  description: string
  language: string
  /** Absolute addresses of its page and of itself in both formats. */
  page: string
  atom: string
  json: string
  author: string
  updated: Date
  entries: FeedEntry[]
}

/** Entries in one feed at most. */
export const entriesPerFeed = 50

/** The newest entries of a feed. Null where the settings name no address: feeds need absolute ones. */
export function feedView(
  settings: Settings,
  feed: Feed,
  entryOf: (story: Feed['stories'][number]) => FeedEntry,
): FeedView | null {
  const paths = feedPaths(feed.path)
  const [page, atom, json] = [feed.path, paths.atom, paths.json].map((path) => {
    const address = siteAddress(settings, path)
    return address === null ? null : safeAddress(address)
  })
  if (!page || !atom || !json) return null
  const entries = feed.stories
    .map(entryOf)
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, entriesPerFeed)
  return {
    id: permanentId('feed', `${settings.url}${feed.path}`),
    title: feed.title,
    description: settings.description,
    language: settings.language,
    page,
    atom,
    json,
    author: settings.title,
    updated: entries[0]?.updated ?? new Date(0),
    entries,
  }
}

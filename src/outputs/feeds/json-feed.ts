import { generateJsonFeed } from 'feedsmith'
import { writeJson } from '../write-json.ts'
import type { FeedEntry } from './feed-entry.ts'
import type { FeedView } from './feed-view.ts'

/**
 * A feed in JSON Feed 1.1. `_syndication` is our extension: who had the story first, and where outlets
 * published it.
 */
export function jsonFeed(view: FeedView): string {
  const feed = generateJsonFeed({
    title: view.title,
    description: view.description || undefined,
    home_page_url: view.page,
    feed_url: view.json,
    language: view.language,
    authors: [{ name: view.author }],
    items: view.entries.map(jsonItem),
  })
  return `${writeJson(feed)}\n`
}

function jsonItem(entry: FeedEntry) {
  const { source } = entry
  return {
    id: entry.id,
    url: entry.address,
    external_url: source?.url ?? undefined,
    title: entry.title,
    image: entry.picture?.address,
    content_text: entry.summary || entry.title,
    date_published: entry.published ?? undefined,
    date_modified: entry.updated,
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.topics,
    language: entry.language,
    _syndication: {
      about: 'Who had the story first, and where outlets published it.',
      source: source ?? undefined,
      related: entry.related,
    },
  }
}

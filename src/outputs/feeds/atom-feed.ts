import { type AtomFeed, generateAtomFeed } from 'feedsmith'
import { permanentId } from '../records/permanent-id.ts'
import { cleanXmlData } from './clean-xml.ts'
import type { FeedEntry } from './feed-entry.ts'
import type { FeedView } from './feed-view.ts'

/** A feed in Atom (RFC 4287). `source` names the feed's outlet of origin as far as it is known. */
export function atomFeed(view: FeedView): string {
  return generateAtomFeed(
    cleanXmlData({
      id: view.id,
      title: { value: view.title },
      subtitle: view.description === '' ? undefined : { value: view.description },
      updated: view.updated,
      authors: [{ name: view.author }],
      generator: { text: 'Stemma' },
      links: [
        { rel: 'self', href: view.atom, type: 'application/atom+xml' },
        { rel: 'alternate', href: view.page, type: 'text/html' },
        { rel: 'alternate', href: view.json, type: 'application/feed+json' },
      ],
      xml: { lang: view.language },
      entries: view.entries.map(atomEntry),
    }),
  )
}

function atomEntry(entry: FeedEntry): AtomFeed.Entry<Date> {
  const { source } = entry
  return {
    id: entry.id,
    title: { value: entry.title },
    summary: { value: entry.summary || entry.title },
    published: entry.published ?? undefined,
    updated: entry.updated,
    authors: entry.authors.map((name) => ({ name })),
    categories: entry.topics.map((term) => ({ term })),
    links: [
      { rel: 'alternate', href: entry.address, type: 'text/html' },
      ...(source?.url ? [{ rel: 'via', href: source.url, title: source.name }] : []),
      ...entry.related.map(({ url, title }) => ({ rel: 'related', href: url, title })),
      ...(entry.picture
        ? [{ rel: 'enclosure', href: entry.picture.address, type: entry.picture.type }]
        : []),
    ],
    source: source ? atomSource(source, entry) : undefined,
    xml: { lang: entry.language },
  }
}

function atomSource(
  { name, home }: NonNullable<FeedEntry['source']>,
  { published, updated }: FeedEntry,
): AtomFeed.Source<Date> {
  return {
    id: home ?? permanentId('outlet', name),
    title: { value: name },
    updated: published ?? updated,
    links: home ? [{ rel: 'alternate', href: home }] : undefined,
  }
}

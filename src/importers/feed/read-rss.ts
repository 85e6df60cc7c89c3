import type { Rdf, Rss } from 'feedsmith'
import { htmlWords, plainWords, topicFields, wordList } from '../items/plain-words.ts'
import type { ItemBody, SourceItem } from '../items/source-item.ts'
import { rightsOf } from '../items/wire-rights.ts'
import { chooseText, wholeAddress } from './entry.ts'
import { keepUnread } from './keep-unread.ts'
import { mailDate } from './mail-date.ts'
import { pictureOf } from './picture-of.ts'
import { namedSources, sourceFields } from './sources.ts'

type Feed = Rss.Feed<string> | Rdf.Feed<string>
type Item = Partial<Rss.Item<string>> & { rdf?: { about?: string } }

/** What is read below; the rest is kept. */
const READ = [
  'title',
  'link',
  'description',
  'authors',
  'categories',
  'guid',
  'pubDate',
  'source',
  'atom',
  'dc',
  'content',
  'rdf',
  'media',
  'enclosures',
  'xml',
  'slash',
  'wfw',
  'comments',
]

/** The entries of an RSS feed, 2.0 (with its forerunners) or 1.0. */
export function readRss(feed: Partial<Feed>, file: string): SourceItem[] {
  const items = (feed.items ?? []) as Item[]
  return items.map((item, index) => readItem(item, feed, { file, name: `entry ${index + 1}` }))
}

function readItem(
  item: Item,
  feed: Partial<Feed>,
  place: { file: string; name: string },
): SourceItem {
  const { dc, atom, guid } = item
  const linksAs = linksOf(item)
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value
  const url =
    wholeAddress(item.link, feed.link) ?? wholeAddress(permalink) ?? wholeAddress(item.rdf?.about)
  const asHtml = (value: string | undefined): ItemBody | null =>
    value === undefined ? null : { form: 'html', value }
  const text = chooseText(asHtml(item.content?.encoded), asHtml(item.description), place)
  const language =
    dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? ('language' in feed ? feed.language : null)
  return {
    ...text,
    name: place.name,
    id: plainWords(guid?.value ?? dc?.identifiers?.[0]),
    url,
    title: htmlWords(item.title ?? dc?.titles?.[0]),
    language: plainWords(language),
    byline: bylineOf(item),
    published: mailDate(plainWords(item.pubDate ?? dc?.dates?.[0] ?? atom?.published)),
    updated: plainWords(atom?.updated),
    more: factsOf(item, feed, url),
    kept: {
      ...(guid?.value === url ? {} : { guid: guid?.value }),
      source_names: namedSources(dc?.sources),
      related: linksAs('related').filter((href) => href !== undefined),
      ...keepUnread(item, READ),
    },
    publisher: feed.title
      ? { name: htmlWords(feed.title) ?? '', home: wholeAddress(feed.link) }
      : null,
  }
}

/** Addresses of the links that have a relation. */
function linksOf({ atom }: Item) {
  return (rel: string) =>
    (atom?.links ?? []).filter((link) => link.rel === rel).map(({ href }) => href)
}

/** Topics, picture, sources and rights. */
function factsOf(item: Item, feed: Partial<Feed>, url: string | null) {
  const { dc, atom } = item
  const linksAs = linksOf(item)
  return {
    ...topicFields(
      wordList([...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])]),
    ),
    ...pictureOf(item),
    ...sourceFields(
      {
        canonical: linksAs('canonical'),
        via: linksAs('via'),
        dcSources: dc?.sources ?? [],
        feed: item.source
          ? { name: item.source.title ?? null, addresses: [item.source.url] }
          : atomSource(atom?.source),
      },
      url,
    ),
    ...rightsOf({
      holder: null,
      notice: htmlWords(dc?.rights?.[0] ?? ('copyright' in feed ? feed.copyright : null)),
      terms: null,
      licence: null,
      credit: null,
      expires: null,
    }),
  }
}

function atomSource(
  source:
    | { title?: { value?: string }; links?: { href?: string; rel?: string }[]; id?: string }
    | undefined,
) {
  if (source === undefined) return null
  const page = source.links?.find(({ rel }) => rel === undefined || rel === 'alternate')
  return { name: source.title?.value ?? null, addresses: [page?.href, source.id] }
}

function bylineOf({ dc, authors, ...item }: Item): string[] {
  const creators = wordList(dc?.creators ?? [])
  if (creators.length > 0) return creators
  const named = wordList((authors ?? []).map(({ name, email }) => name ?? email))
  return named.length > 0
    ? named
    : wordList([(item as { itunes?: { author?: string } }).itunes?.author])
}

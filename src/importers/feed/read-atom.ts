import type { Atom } from 'feedsmith'
import { htmlWords, plainWords, topicFields, wordList } from '../items/plain-words.ts'
import type { ItemBody, SourceItem } from '../items/source-item.ts'
import { rightsOf } from '../items/wire-rights.ts'
import { chooseText, wholeAddress } from './entry.ts'
import { keepUnread } from './keep-unread.ts'
import { pictureOf } from './picture-of.ts'
import { namedSources, sourceFields } from './sources.ts'

type Feed = Partial<Atom.Feed<string>>
type Entry = Partial<Atom.Entry<string>>

/** What is read below; the rest is kept. */
const READ = [
  'title',
  'id',
  'links',
  'summary',
  'content',
  'authors',
  'categories',
  'published',
  'updated',
  'source',
  'rights',
  'dc',
  'media',
  'xml',
  'slash',
  'wfw',
  'thr',
]

/** The entries of an Atom feed (RFC 4287). */
export function readAtom(feed: Feed, file: string): SourceItem[] {
  return (feed.entries ?? []).map((entry, index) =>
    readEntry(entry, feed, { file, name: `entry ${index + 1}` }),
  )
}

function readEntry(entry: Entry, feed: Feed, place: { file: string; name: string }): SourceItem {
  const linksAs = linksOf(entry)
  const home = homePage(feed.links)
  const base = entry.xml?.base ?? feed.xml?.base
  const url = wholeAddress(linksAs('alternate')[0], base, home, feed.id) ?? wholeAddress(entry.id)
  const { content, summary, dc } = entry
  const text = chooseText(bodyOf(content), bodyOf(summary), place)
  return {
    ...text,
    name: place.name,
    id: plainWords(entry.id),
    url,
    title: htmlWords(entry.title?.value),
    language: plainWords(
      content?.xml?.lang ?? entry.xml?.lang ?? dc?.languages?.[0] ?? feed.xml?.lang,
    ),
    byline: wordList(
      (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map(({ name }) => name),
    ),
    published: plainWords(entry.published ?? entry.updated),
    updated: plainWords(entry.updated),
    more: factsOf(entry, feed, url),
    kept: {
      ...(entry.id === url ? {} : { id: entry.id }),
      ...(content?.src === undefined ? {} : { content_src: content.src }),
      source_names: namedSources(dc?.sources),
      related: linksAs('related').filter((href) => href !== undefined),
      enclosure: linksAs('enclosure').filter((href) => href !== undefined),
      ...keepUnread(entry, READ),
    },
    publisher: feed.title?.value
      ? { name: htmlWords(feed.title.value) ?? '', home: wholeAddress(home) }
      : null,
  }
}

/** Addresses of the links that have a relation; without one it is `alternate`. */
function linksOf({ links }: Entry) {
  return (wanted: string) =>
    (links ?? []).filter(({ rel }) => (rel ?? 'alternate') === wanted).map(({ href }) => href)
}

/** Topics, picture, sources and rights. */
function factsOf(entry: Entry, feed: Feed, url: string | null) {
  const rights = htmlWords(entry.rights?.value ?? feed.rights?.value)
  const linksAs = linksOf(entry)
  return {
    ...topicFields(wordList((entry.categories ?? []).map(({ label, term }) => label ?? term))),
    ...pictureOf(entry),
    ...sourceFields(
      {
        canonical: linksAs('canonical'),
        via: linksAs('via'),
        dcSources: entry.dc?.sources ?? [],
        feed: entry.source
          ? {
              name: entry.source.title?.value ?? null,
              addresses: [
                homePage(entry.source.links),
                entry.source.id,
                ...(entry.source.links ?? []).map(({ href }) => href),
              ],
            }
          : null,
      },
      url,
    ),
    ...rightsOf({
      holder: null,
      notice: rights,
      terms: null,
      licence: linksAs('license')[0] ?? null,
      credit: null,
      expires: null,
    }),
  }
}

function homePage(
  links: readonly { href?: string; rel?: string }[] | undefined,
): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
}

/** Plain text unless the feed says that it is HTML. */
function bodyOf(text: { value?: string; type?: string } | undefined): ItemBody | null {
  if (text?.value === undefined) return null
  return { form: /html/i.test(text.type ?? '') ? 'html' : 'text', value: text.value }
}

import type { Json } from 'feedsmith'
import { addressProblem } from '../../model/http-address.ts'
import { importFinding } from '../import-finding.ts'
import { htmlWords, plainWords, topicFields, wordList } from '../items/plain-words.ts'
import type { ItemBody, SourceItem } from '../items/source-item.ts'
import { chooseText, isElsewhere, wholeAddress } from './entry.ts'
import { keepUnread } from './keep-unread.ts'

type Feed = Partial<Json.Feed<string>>
type Item = Partial<Json.Item<string>>

/** What is read below; the rest is kept. */
const READ = [
  'id',
  'url',
  'title',
  'content_html',
  'content_text',
  'summary',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'tags',
  'authors',
  'language',
]

/** The entries of a JSON Feed, 1.0 or 1.1. */
export function readJsonFeed(feed: Feed, file: string): SourceItem[] {
  return (feed.items ?? []).map((item, index) =>
    readItem(item, feed, { file, name: `entry ${index + 1}` }),
  )
}

function readItem(item: Item, feed: Feed, place: { file: string; name: string }): SourceItem {
  const url = wholeAddress(item.url, feed.home_page_url) ?? wholeAddress(item.id)
  const { content_html: html, content_text: plain, summary } = item
  const full: ItemBody | null = html
    ? { form: 'html', value: html }
    : plain
      ? { form: 'text', value: plain }
      : null
  const text = chooseText(full, summary ? { form: 'text', value: summary } : null, place)
  const image = item.image ?? item.banner_image
  const hasImage = image !== undefined && addressProblem(image) === null
  return {
    ...text,
    name: place.name,
    id: plainWords(item.id),
    url,
    title: plainWords(item.title),
    language: plainWords(item.language ?? feed.language),
    byline: wordList((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
    published: plainWords(item.date_published),
    updated: plainWords(item.date_modified),
    more: { ...topicFields(wordList(item.tags ?? [])), ...(hasImage ? { image } : {}) },
    kept: { ...(item.id === url ? {} : { id: item.id }), ...keepUnread(item, READ) },
    publisher: feed.title
      ? { name: htmlWords(feed.title) ?? '', home: wholeAddress(feed.home_page_url) }
      : null,
    findings: [...text.findings, ...linkElsewhere(item.external_url, url, place)],
  }
}

/** A link to a page elsewhere is not yet a source: many feeds comment on what they link to. */
function linkElsewhere(
  address: string | undefined,
  own: string | null,
  { file, name }: { file: string; name: string },
) {
  if (address === undefined || addressProblem(address) !== null || !isElsewhere(address, own))
    return []
  const message = `${name} links to ${address.slice(0, 300)} as the page that it is about`
  const mend = 'Where the text comes from there, write the address in `derived_from`.'
  return [importFinding(file, 'note', 'import-external-link', message, { mend })]
}

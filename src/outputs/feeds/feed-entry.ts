import { shortenWords } from '../../model/shorten-words.ts'
import type { ArticleRecord } from '../records/article-record.ts'
import type { StoryRecords } from '../records/story-record.ts'

/** One story in a feed: plain text and absolute addresses. */
export type FeedEntry = {
  id: string
  address: string
  title: string
  language: string
  /** Opening words where they may be shown, and how far the story went. */
  summary: string
  published: Date | null
  updated: Date
  authors: string[]
  topics: string[]
  /** Who had it first: an outlet, or a source that the archive does not hold. */
  source: { name: string; home: string | null; url: string | null } | null
  /** Addresses at which outlets published it, without the source's. */
  related: { url: string; title: string }[]
  /** The picture of the text that stands for it. */
  picture: ArticleRecord['picture']
}

/** What stands in for the date of a story that has none: feeds cannot do without. */
const noDate = new Date(0)

/** The entry of a story: one for all its variants. */
export function feedEntry({ story, articles, reading, original }: StoryRecords): FeedEntry {
  const source = sourceOf(original, story.absent)
  return {
    id: story.id,
    address: story.address,
    title: story.title,
    language: reading.language,
    summary: [opening(reading), lineage(articles, source)].filter(Boolean).join(' — '),
    published: instantOf(story.date),
    updated: instantOf(story.changed) ?? noDate,
    authors: reading.byline.length > 0 ? reading.byline : [reading.outlet_name],
    topics: story.topics.map(({ name }) => name),
    source,
    picture: reading.picture,
    related: articles.flatMap(({ url, outlet_name }) =>
      url === null || url === source?.url ? [] : [{ url, title: outlet_name }],
    ),
  }
}

function sourceOf(
  original: ArticleRecord | null,
  absent: StoryRecords['story']['absent'],
): FeedEntry['source'] {
  if (original) return { name: original.outlet_name, home: original.outlet_home, url: original.url }
  const [first] = absent
  const name = first?.name ?? first?.url
  return first && name ? { name, home: null, url: first.url } : null
}

/** The standfirst or first paragraph; of a text that is not shown whole, why. */
function opening({ description, blocks, show_reason }: ArticleRecord): string {
  const first =
    blocks.find(({ role }) => role === 'standfirst') ??
    blocks.find(({ role }) => role === 'paragraph')
  return shortenWords((description ?? first?.text ?? show_reason ?? '').trim(), 40)
}

function lineage(articles: readonly ArticleRecord[], source: FeedEntry['source']): string {
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size
  const first = source ? `First published by ${source.name}. ` : ''
  if (articles.length === 1) return first.trim()
  return `${first}${articles.length} texts at ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}.`
}

/** The instant at which a date begins; `2024` and `2024-03` are read as UTC. */
function instantOf(text: string | null): Date | null {
  const date = text === null ? null : new Date(text)
  return date && !Number.isNaN(date.getTime()) ? date : null
}

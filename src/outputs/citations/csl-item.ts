import { safeAddress } from '../../model/safe-address.ts'
import type { ArticleRecord, DerivationRecord } from '../records/article-record.ts'
import type { StoryRecord } from '../records/story-record.ts'
import { type CslName, cslName } from './csl-name.ts'

export type CslDate = { 'date-parts': [number[]] }

/** The part of CSL-JSON 1.0.2 that a newspaper text needs. */
export type CslItem = {
  id: string
  type: 'article-newspaper'
  'citation-key': string
  title: string
  author?: CslName[]
  'container-title': string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  language: string
  archive: string
  archive_location: string
  'original-title'?: string
  'original-author'?: CslName[]
  'original-date'?: CslDate
  'original-publisher'?: string
  note?: string
}

/** What of an article goes into its citation: none of it depends on what may be shown of its text. */
export type Cited = Pick<
  ArticleRecord,
  | 'code'
  | 'address'
  | 'title'
  | 'outlet_name'
  | 'byline'
  | 'language'
  | 'published'
  | 'dated'
  | 'retrieved'
  | 'url'
> & { derivation: Pick<DerivationRecord, 'source'> | null }

/** The original where it is known, and the sources that the archive does not hold. */
export type CitedStory = { original: Cited | null; story: Pick<StoryRecord, 'absent'> }

/**
 * What to cite when one has read this article: the outlet's publication of it, with the original in
 * the `original-…` fields and in words in `note` (CSL has no field for an original's newspaper).
 * Texts are in one line each, without control characters.
 *
 * @param archive the name of the site, as the archive in which the text was read
 */
export function cslItem({ original, story }: CitedStory, article: Cited, archive: string): CslItem {
  const [absent] = original ? [] : story.absent
  const origin = original?.code === article.code ? null : original
  const key = article.address.split('#').at(-1) ?? article.code
  return dropEmpty({
    id: key,
    type: 'article-newspaper',
    'citation-key': key,
    title: oneLine(article.title),
    author: authorsOf(article),
    'container-title': oneLine(article.outlet_name),
    issued: cslDate(article.published ?? article.dated),
    accessed: cslDate(article.retrieved),
    URL: safeAddress(article.url) ?? article.address,
    language: article.language,
    archive: oneLine(archive),
    archive_location: article.address,
    'original-title': origin ? oneLine(origin.title) : undefined,
    'original-author': origin ? authorsOf(origin) : undefined,
    'original-date': origin ? cslDate(origin.published ?? origin.dated) : undefined,
    'original-publisher': origin ? oneLine(origin.outlet_name) : undefined,
    note: noteOf(article, origin, absent),
  })
}

function noteOf(
  { derivation }: Cited,
  origin: Cited | null,
  absent: StoryRecord['absent'][number] | undefined,
): string | undefined {
  if (!derivation) return undefined
  const name = origin?.outlet_name ?? derivation.source.name ?? absent?.name
  const url = origin?.url ?? safeAddress(derivation.source.url)
  if (!name && !url) return undefined
  return oneLine(`Originally published by ${[name, url].filter(Boolean).join(', ')}`)
}

function authorsOf({ byline, language }: Cited): CslName[] | undefined {
  const names = byline.map(oneLine).filter((name) => name !== '')
  return names.length > 0 ? names.map((name) => cslName(name, language)) : undefined
}

/** `2024-03-05T08:30:00-04:00` → 5 March 2024, the outlet's own day; undefined for no date. */
export function cslDate(text: string | null): CslDate | undefined {
  const parts = text?.slice(0, 10).split('-').map(Number) ?? []
  if (parts.length === 0 || !parts.every(Number.isInteger)) return undefined
  return { 'date-parts': [parts] }
}

/** Spaces and control characters folded to single spaces: line ends would begin new fields. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function dropEmpty(item: CslItem): CslItem {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as CslItem
}

import { safeAddress } from '../model/safe-address.ts'
import type { ArticleRecord } from './records/article-record.ts'
import type { StoryRecords } from './records/story-record.ts'

/** What IPTC's “item relation” vocabulary calls a text's relation to its source. */
const relations: Readonly<Record<string, string>> = Object.freeze({
  republication: 'http://cv.iptc.org/newscodes/itemrelation/derivedFrom',
  excerpt: 'http://cv.iptc.org/newscodes/itemrelation/derivedFrom',
  adaptation: 'http://cv.iptc.org/newscodes/itemrelation/derivedFrom',
  translation: 'http://cv.iptc.org/newscodes/itemrelation/translatedFrom',
  revision: 'http://cv.iptc.org/newscodes/itemrelation/previousVersion',
})

/** One article as an object of IPTC ninjs 3.1; keys whose value is undefined are left out when it is written. */
export function ninjsItem(records: StoryRecords, article: ArticleRecord) {
  return {
    uri: article.id,
    standard: { name: 'ninjs', version: '3.1', schema: schemaAddress },
    type: 'text',
    representationType: article.show === 'full' ? 'full' : 'partial',
    pubStatus: article.status === 'withdrawn' ? 'canceled' : 'usable',
    language: article.language,
    title: article.title,
    headlines: [{ value: article.title }],
    descriptions: article.description ? [{ value: article.description }] : undefined,
    bodies: bodiesOf(article),
    by: article.byline.join(', ') || undefined,
    people: listOr(article.byline.map((name) => ({ name, rel: 'author' }))),
    contentCreated: instantOf(article.published ?? article.dated),
    versionCreated: instantOf(article.updated ?? article.published ?? article.dated),
    subjects: listOr(topicsOf(article).map((name) => ({ name }))),
    ...rightsOf(article),
    infoSources: infoSources(records, article),
    altIds: altIds(article),
    associations: associationOf(records, article),
    renditions: article.url
      ? [{ name: 'web', href: article.url, contentType: 'text/html' }]
      : undefined,
  }
}

const schemaAddress = 'https://iptc.org/std/ninjs/ninjs-schema_3.1.json'

function bodiesOf({ show, excerpt, blocks, words }: ArticleRecord) {
  const text = show === 'excerpt' ? excerpt : blocks.map((block) => block.text).join('\n\n')
  if (!text) return undefined
  const wordCount = show === 'full' ? words : undefined
  return [
    {
      role: show === 'full' ? 'main' : 'excerpt',
      contentType: 'text/plain',
      wordCount,
      value: text,
    },
  ]
}

function topicsOf({ category, tags }: ArticleRecord): string[] {
  return [...new Set([...(category ? [category] : []), ...tags])]
}

function rightsOf({ rights, show_reason }: ArticleRecord) {
  const licence = safeAddress(rights.licence)
  return {
    copyrightHolder: rights.holder ?? undefined,
    copyrightNotice: rights.notice ?? undefined,
    usageTerms:
      [rights.credit_line, licence ? null : rights.licence, show_reason]
        .filter(Boolean)
        .join(' ') || undefined,
    rightsInfo: licence ? { linkedRights: licence } : undefined,
    expires: instantOf(rights.expires),
  }
}

/** Who originated the text, where that is known, and who distributed this version of it. */
function infoSources({ original, story }: StoryRecords, article: ArticleRecord) {
  const [absent] = original ? [] : story.absent
  const origin = original
    ? { name: original.outlet_name, uri: original.outlet_home ?? undefined }
    : {
        name: absent?.name ?? absent?.url ?? undefined,
        uri: safeAddress(absent?.url ?? null) ?? undefined,
      }
  return [
    ...(origin.name ? [{ ...origin, role: 'originated' }] : []),
    { name: article.outlet_name, uri: article.outlet_home ?? undefined, role: 'distributed' },
  ]
}

function altIds({ code, story, address }: ArticleRecord) {
  return [
    { role: 'code', value: code },
    { role: 'story', value: story },
    { role: 'archive', value: address },
  ]
}

function associationOf({ articles }: StoryRecords, { derivation }: ArticleRecord) {
  if (!derivation) return undefined
  const { source, kind } = derivation
  const held = articles.find(({ code }) => code === source.code)
  const uri = held?.id ?? safeAddress(source.url)
  if (!uri) return undefined
  const name = held?.title ?? source.name ?? uri
  return [{ name, uri, rel: relations[kind] }]
}

/** A date-time as ninjs wants it; a day counts from its beginning in UTC. */
function instantOf(text: string | null): string | undefined {
  const date = text === null ? null : new Date(text)
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

function listOr<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined
}

// Comes in: a page. Goes out: what it says about its article in JSON-LD, Open Graph, meta and time.

import type { Publisher } from '../imported-article.ts'
import { chooseTitle } from './choose-title.ts'
import { type LinkedData, readJsonLd } from './json-ld.ts'
import { addresses, isObject, type LdObject, oneText, texts } from './ld-values.ts'
import type { Page } from './page-dom.ts'
import { meta, metaAll, timeOf } from './read-meta.ts'
import { readByline } from './read-page-byline.ts'

/** What a page says about its article; addresses as written, dates as written. */
export interface PageFacts {
  title: string | null
  description: string | null
  language: string | null
  byline: string[]
  published: string | null
  updated: string | null
  publisher: Publisher | null
  category: string | null
  tags: string[]
  image: { url: string; alt: string | null; caption: string | null; credit: string | null } | null
  rights: { holder: string | null; licence: string | null; notice: string | null }
  /** The text as JSON-LD repeats it; '' for none. */
  articleBody: string
  isPaywalled: boolean
  /** The page says that it is something else: `og:type` is `website`, and no JSON-LD speaks of an article. */
  isOther: boolean
  problems: string[]
}

/** Everything that a page says about its article but for addresses. */
export function readPageFacts(page: Page, data: LinkedData): PageFacts {
  const ld = data.article ?? {}
  const publisher = readPublisher(page, ld)
  const type = meta(page, 'article:published_time') === null ? meta(page, 'og:type') : null
  const articleBody = typeof ld.articleBody === 'string' ? ld.articleBody.slice(0, 1_000_000) : ''
  return {
    title: chooseTitle(page, oneText(ld.headline) ?? oneText(ld.name), publisher?.name ?? null),
    description:
      oneText(ld.description) ?? meta(page, 'og:description', 'description', 'dc.description'),
    language: readLanguage(page, ld),
    byline: readByline(page, ld, publisher?.name ?? null),
    published:
      oneText(ld.datePublished) ??
      meta(page, 'article:published_time', 'og:article:published_time', 'datepublished') ??
      timeOf(page, '[itemprop~="datePublished"]', 'time[pubdate]') ??
      meta(
        page,
        'dc.date.issued',
        'dcterms.created',
        'parsely-pub-date',
        'sailthru.date',
        'date',
      ) ??
      timeOf(page, 'header time', 'article time', 'main time', 'time[datetime]'),
    updated:
      oneText(ld.dateModified) ??
      meta(page, 'article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified') ??
      timeOf(page, '[itemprop~="dateModified"]', 'time.updated'),
    publisher,
    category: oneText(ld.articleSection) ?? meta(page, 'article:section'),
    tags: readTags(page, ld),
    image: readImage(page, ld),
    rights: readRights(ld),
    articleBody,
    isPaywalled: /^(?:false|no)$/i.test(String(ld.isAccessibleForFree ?? '')),
    isOther: data.article === null && /^(?:website|profile|product)/i.test(type ?? ''),
    problems: data.problems,
  }
}

/** The JSON-LD of a page, read once for its facts and its addresses. */
export function readLinkedData(page: Page): LinkedData {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')]
  return readJsonLd(scripts.slice(0, 50).map((script) => script.textContent))
}

function readLanguage(page: Page, ld: LdObject): string | null {
  const inLanguage = isObject(ld.inLanguage)
    ? oneText(ld.inLanguage.alternateName ?? ld.inLanguage.name)
    : oneText(ld.inLanguage)
  const root = page.documentElement.getAttribute('lang')?.trim()
  const isTag = inLanguage !== null && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(inLanguage)
  return (isTag ? inLanguage : root) || meta(page, 'og:locale', 'content-language', 'dc.language')
}

function readPublisher(page: Page, ld: LdObject): Publisher | null {
  const organisation = [ld.publisher].flat()[0]
  const name = oneText(organisation) ?? meta(page, 'og:site_name', 'application-name')
  if (name === null) return null
  const home = isObject(organisation) ? addresses(organisation)[0] : null
  return { name: name.slice(0, 120), home: home && /^https?:/.test(home) ? home : null }
}

function readTags(page: Page, ld: LdObject): string[] {
  const tags = metaAll(page, 'article:tag')
  const words = tags.length > 0 ? tags : texts(ld.keywords)
  const each = words.flatMap((tag) => tag.split(/\s*[,;]\s*/)).filter((tag) => tag.length <= 60)
  return [...new Set(each.filter((tag) => tag !== ''))].slice(0, 12)
}

function readImage(page: Page, ld: LdObject): PageFacts['image'] {
  const image = [ld.image].flat()[0]
  const url = addresses(image)[0] ?? meta(page, 'og:image', 'og:image:url', 'twitter:image')
  if (!url) return null
  const say = (...keys: string[]) =>
    isObject(image) ? (keys.map((key) => oneText(image[key])).find((text) => text) ?? null) : null
  return {
    url,
    alt: meta(page, 'og:image:alt', 'twitter:image:alt'),
    caption: say('caption', 'description'),
    credit: say('creditText', 'creator', 'author'),
  }
}

function readRights(ld: LdObject): PageFacts['rights'] {
  return {
    holder: oneText(ld.copyrightHolder),
    licence: addresses(ld.license)[0] ?? null,
    notice: oneText(ld.copyrightNotice),
  }
}

// Comes in: what a person says of one article, and its text. Goes out: the article file, not yet written.
import { createHash } from 'node:crypto'
import { dayInAddress } from '../model/day-in-address.ts'
import { addressSlug, articleCode, articlePath, toSlug } from './article-path.ts'
import { formatArticle } from './format-article.ts'
import type { ImportedArticle, ImportedFacts } from './imported-article.ts'
import { checkScrape } from './plain-text/check-scrape.ts'
import { readScrape, type Scrape } from './plain-text/read-scrape.ts'

/** What is known of an article that a person adds; every value was checked. */
export type NewFacts = {
  /** Null for an article that was only printed or spoken. */
  url: URL | null
  /** Id. */
  outlet: string
  /** ISO 8601 at any precision. */
  date: string | null
  language: string | null
  title: string | null
}

/** What a text by itself tells: for questions that need no answer then. */
export type TextFacts = { title: string | null; date: string | null }

const NO_SCRAPE: Scrape = { pieces: [], byline: [], published: null, updated: null, doubts: [] }
const PLACE = '<!-- Put the text here, in Markdown, and take this line away. -->'

/** What the text and the address of a page say of it. */
export function factsOfText(text: string | null, url: URL | null): TextFacts {
  const scrape = text === null ? NO_SCRAPE : readScrape(text, null, url ? addressSlug(url) : '')
  return {
    title: headlineOf(scrape),
    date: scrape.published ?? (url === null ? null : (dayInAddress(url.href)?.text ?? null)),
  }
}

/**
 * The file of a new article. Its text is understood as a page scrape is: paragraphs, captions,
 * biographies, furniture. Without a text a line says where it goes.
 */
export function composeArticle(facts: NewFacts, text: string | null): ImportedArticle {
  const { url, outlet, date, title } = facts
  const scrape = text === null ? NO_SCRAPE : readScrape(text, title, url ? addressSlug(url) : '')
  const front = gatherFacts(facts, scrape)
  const slug = (url && addressSlug(url)) || toSlug(front.title)
  const path = articlePath(outlet, front.published, slug || front.code.slice(-8))
  const file = formatArticle(front, scrape.pieces)
  const given = { url: url?.href ?? null, date, title }
  return {
    file: path,
    importer: 'new',
    facts: front,
    pieces: scrape.pieces,
    article: { path, text: text === null ? `${file.trimEnd()}\n\n${PLACE}\n` : file },
    findings: text === null ? [] : checkScrape(path, scrape, given, url),
  }
}

function gatherFacts(
  { url, outlet, date, language, title }: NewFacts,
  scrape: Scrape,
): ImportedFacts {
  const headline = title ?? headlineOf(scrape) ?? ''
  const published = date ?? factsOfAddress(url) ?? null
  return {
    code: url ? articleCode(url, addressSlug(url)) : codeWithout(outlet, published, headline),
    origin_url: url?.href ?? '',
    title: headline,
    description: scrape.pieces.find(({ role }) => role === 'standfirst')?.text ?? null,
    language,
    outlet,
    byline: scrape.byline,
    published: date ?? scrape.published ?? published,
    updated: scrape.updated,
  }
}

function headlineOf({ pieces }: Scrape): string | null {
  return pieces.find(({ role }) => role === 'headline')?.text ?? null
}

function factsOfAddress(url: URL | null): string | null {
  return url === null ? null : (dayInAddress(url.href)?.text ?? null)
}

/** A permanent id for an article without an address. */
function codeWithout(outlet: string, published: string | null, headline: string): string {
  const key = [outlet, published ?? '', headline].join('\n')
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8)
  return [outlet, toSlug(headline).slice(0, 50).replace(/-$/, ''), hash].filter(Boolean).join('-')
}

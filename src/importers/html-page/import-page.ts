// Comes in: the HTML of one page. Goes out: its article file, not yet written, or why there is none.

import { dayInAddress } from '../../model/day-in-address.ts'
import type { Finding } from '../../model/finding.ts'
import { parseDate } from '../../read/parse-date.ts'
import { buildArticle } from '../build-article.ts'
import { htmlToMarkdown } from '../html-to-markdown.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportedArticle } from '../imported-article.ts'
import type { ImportFacts } from '../importer.ts'
import { isBio } from '../plain-text/recognise-bio.ts'
import { checkPage } from './check-page.ts'
import { creditsSource } from './credits-source.ts'
import { extractText } from './extract-text.ts'
import { gatherMore } from './gather-more.ts'
import { chooseText, joinBody } from './join-body.ts'
import { type PageAddresses, readAddresses } from './page-addresses.ts'
import { parsePage } from './page-dom.ts'
import { sortParts } from './page-pieces.ts'
import { type PageFacts, readLinkedData, readPageFacts } from './read-page-facts.ts'

/** What is known of a page besides its words. */
export interface PageContext {
  /** Id for the report: pages come out of captures, too. */
  importer: string
  /** About its bytes. */
  findings: readonly Finding[]
  /** For the head of the article file: where the page comes from. */
  comment?: string | null
}

/**
 * Turn a page into an article file. The text is found by Mozilla Readability; what the page says of
 * itself comes from JSON-LD, Open Graph, meta elements and `time`. Every block of the page is in
 * `pieces`. A page without a text, or with more of anything than a page has, is refused.
 */
export function importPage(
  file: string,
  html: string,
  given: ImportFacts,
  context: PageContext,
): ImportedArticle {
  try {
    return readPage(file, html, given, context)
  } catch (error) {
    // Parsers run out of stack on pages that are made for it.
    if (!(error instanceof RangeError)) throw error
    return refuse(file, context, 'page that the parser cannot follow')
  }
}

function readPage(
  file: string,
  html: string,
  given: ImportFacts,
  context: PageContext,
): ImportedArticle {
  const page = parsePage(html)
  if ('tooMuch' in page) return refuse(file, context, `page of ${page.tooMuch}`)
  const data = readLinkedData(page)
  const facts = readPageFacts(page, data)
  const known = given.url ?? given.address ?? null
  const addresses = readAddresses(page, html, data.article ?? {}, known, Boolean(given.url))
  const found = extractText(page, facts)
  const parts = sortParts(found, facts, {
    bio: (text) => isBio(text, facts.byline),
    credit: (block) => creditsSource(block, facts.language),
  })
  const converted = htmlToMarkdown(found.content?.innerHTML ?? '', addresses.own)
  if ('tooMuch' in converted) return refuse(file, context, `text of ${converted.tooMuch}`)
  const text = chooseText(converted.markdown, facts)
  const { dropped } = converted
  const checked = checkPage(file, { facts, addresses, parts, found, dropped, text, given })
  const { importer, findings, comment } = context
  const made = {
    ...{ file, importer, comment },
    ...toArticleFacts(facts, addresses),
    body: joinBody(text.markdown, parts, [...found.bios, ...parts.bios], addresses.own),
    pieces: parts.pieces,
    findings: [...findings, ...checked],
  }
  return buildArticle(made, given)
}

function toArticleFacts(facts: PageFacts, addresses: PageAddresses) {
  const { title, description, language, byline, publisher, published, updated } = facts
  return {
    ...{ title, description, language, byline, publisher },
    url: addresses.own,
    published: chooseDate(published, addresses.own),
    updated: updated === published ? null : updated,
    more: gatherMore(facts, addresses),
  }
}

function refuse(file: string, { importer, findings }: PageContext, what: string): ImportedArticle {
  const message = `Unexpected ${what}, expected an article that a reader could read`
  const mend = 'Save the page as text and import that.'
  const refusal = importFinding(file, 'error', 'import-too-much', message, { mend })
  const none = { facts: null, pieces: [], article: null }
  return { file, importer, ...none, findings: [...findings, refusal] }
}

/** The page's date; that of its address where the page gives none that can be read. */
function chooseDate(published: string | null, own: string | null): string | null {
  const day = dayInAddress(own ?? '')?.text ?? null
  const isReadable = published !== null && parseDate(published, null).date !== null
  return isReadable ? published : (day ?? published)
}

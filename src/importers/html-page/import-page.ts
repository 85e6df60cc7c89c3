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
import { readAddresses } from './page-addresses.ts'
import { parsePage } from './page-dom.ts'
import { sortParts } from './page-pieces.ts'
import { readLinkedData, readPageFacts } from './read-page-facts.ts'

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
  { findings: before, importer, comment }: PageContext,
): ImportedArticle {
  const refuse = (rule: string, message: string, mend: string): ImportedArticle => {
    const findings = [...before, importFinding(file, 'error', rule, message, { mend })]
    return { file, importer, facts: null, pieces: [], article: null, findings }
  }
  const page = parsePage(html)
  if ('tooMuch' in page) {
    const message = `Unexpected page of ${page.tooMuch}, expected one that a reader could read`
    return refuse('import-too-much', message, 'Save the page as text and import that.')
  }
  const data = readLinkedData(page)
  const facts = readPageFacts(page, data)
  const known = given.url ?? given.address ?? null
  const addresses = readAddresses(page, html, data.article ?? {}, known, Boolean(given.url))
  const found = extractText(page, facts)
  const parts = sortParts(found, facts, {
    bio: (text) => isBio(text, facts.byline),
    credit: (block) => creditsSource(block, facts.language),
  })
  const running = found.content === null ? '' : found.content.innerHTML
  const converted = htmlToMarkdown(running, addresses.own)
  if ('tooMuch' in converted) {
    const message = `Unexpected text of ${converted.tooMuch}, expected an article`
    return refuse('import-too-much', message, 'Save the page as text and import that.')
  }
  const text = chooseText(converted.markdown, facts)
  const body = joinBody(text.markdown, parts, [...found.bios, ...parts.bios], addresses.own)
  const checks = { facts, addresses, parts, found, dropped: converted.dropped, text, given }
  return buildArticle(
    {
      file,
      importer,
      url: addresses.own,
      title: facts.title,
      description: facts.description,
      language: facts.language,
      byline: facts.byline,
      published: chooseDate(facts.published, addresses.own),
      updated: facts.updated === facts.published ? null : facts.updated,
      more: gatherMore(facts, addresses),
      publisher: facts.publisher,
      comment,
      body,
      pieces: parts.pieces,
      findings: [...before, ...checkPage(file, checks)],
    },
    given,
  )
}

/** The page's date; that of its address where the page gives none that can be read. */
function chooseDate(published: string | null, own: string | null): string | null {
  const day = dayInAddress(own ?? '')?.text ?? null
  const isReadable = published !== null && parseDate(published, null).date !== null
  return isReadable ? published : (day ?? published)
}

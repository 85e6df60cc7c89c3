// Comes in: what was understood of a page. Goes out: what an editor should know or check.

import { dayInAddress } from '../../model/day-in-address.ts'
import type { Finding } from '../../model/finding.ts'
import { parseDate } from '../../read/parse-date.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportFacts } from '../importer.ts'
import type { ExtractedText } from './extract-text.ts'
import type { PageAddresses } from './page-addresses.ts'
import type { PageParts } from './page-pieces.ts'
import type { PageFacts } from './read-page-facts.ts'

/** Fewer words than this are a notice, a teaser or the beginning of a text. */
const FEW_WORDS = 60

export interface PageChecks {
  facts: PageFacts
  addresses: PageAddresses
  parts: PageParts
  found: ExtractedText
  /** Elements that the text lost, by name. */
  dropped: Readonly<Record<string, number>>
  text: { markdown: string; isFromData: boolean }
  given: ImportFacts
}

/** The rule of a page that is a list of others: a home page, a topic. */
export const LIST_PAGE = 'import-list-page'
/** Characters of a paragraph that a list hardly has. */
const LONG = 150

/** Findings about one page; an error where it holds no text. */
export function checkPage(file: string, checks: PageChecks): Finding[] {
  const tell = (severity: Finding['severity'], rule: string, message: string, mend?: string) =>
    importFinding(file, severity, rule, message, { mend })
  const { facts, addresses, text } = checks
  if (text.markdown === '') {
    const message = 'Unexpected page without a paragraph, expected the text of an article'
    const mend = 'Look at the file: it may hold a menu, a cookie notice or a login page only.'
    return [tell('error', 'import-no-text', message, mend)]
  }
  const findings = [...checkLength(file, checks), ...checkSetAside(file, checks)]
  if (isList(checks)) {
    const message = 'The page seems to be a list of links to articles, not an article'
    const mend = 'Take the file out again if it is one.'
    findings.push(tell('warning', LIST_PAGE, message, mend))
  }
  for (const { url, where } of addresses.sources) {
    const message = `The page names ${url} as its source (${where}): written as \`derived_from\``
    const mend = 'Take it out if the page only lists it.'
    findings.push(tell('note', 'import-source', message, mend))
  }
  if (addresses.own !== null && addresses.from !== null) {
    const message = `The page’s address was taken from its own words (${addresses.from}): ${addresses.own}`
    const mend = 'Give another with --url if the page came from elsewhere.'
    findings.push(tell('note', 'import-address-from-page', message, mend))
  }
  if (!facts.title && !checks.given.title) {
    const message = 'Unexpected page without a headline, expected one in its head or above the text'
    findings.push(tell('warning', 'import-no-headline', message, 'Give it with --title.'))
  }
  if (facts.byline.length === 0) {
    const message = 'The page names no author'
    const mend = 'If it shows one, write it in `byline`.'
    findings.push(tell('note', 'import-no-byline', message, mend))
  }
  findings.push(...checkDate(file, checks))
  for (const problem of facts.problems) {
    const message = `Unexpected ${problem}, expected an object of schema.org: left out`
    findings.push(tell('warning', 'import-json-ld', message))
  }
  return findings
}

function isList({ found, facts }: PageChecks): boolean {
  const paragraphs = found.kept.filter(({ text }) => text.length >= LONG).length
  return paragraphs < 3 && (found.linked > 0.5 || facts.isOther)
}

function checkDate(file: string, { facts, addresses, given }: PageChecks): Finding[] {
  const isReadable = facts.published !== null && parseDate(facts.published, null).date !== null
  if (isReadable || given.date) return []
  const day = dayInAddress(addresses.own ?? '')
  const what = facts.published ? `with the date “${facts.published}”` : 'without a date'
  const message = `Unexpected page ${what}, expected one that can be read${day ? `: ${day.text} was taken from its address` : ''}`
  const mend = 'Correct `published`, or give it with --date 2024-11-15.'
  return [importFinding(file, 'warning', 'import-no-date', message, { mend })]
}

function checkLength(file: string, { facts, text }: PageChecks): Finding[] {
  const findings: Finding[] = []
  const words = text.markdown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (text.isFromData) {
    const message =
      'The page shows less than half of its text: that of its JSON-LD was taken, without links and pictures'
    const mend = 'Check it against the page.'
    findings.push(importFinding(file, 'warning', 'import-text-from-data', message, { mend }))
  } else if (words < FEW_WORDS) {
    const message = `Unexpected text of ${words} words, expected a whole article`
    const mend = 'The page may show the rest only to subscribers, or load it by a script.'
    findings.push(importFinding(file, 'warning', 'import-short', message, { mend }))
  }
  if (facts.isPaywalled) {
    const message = 'The page says that only subscribers may read all of it'
    const mend = 'Check that the text is whole, and whether `rights.display` should be `excerpt`.'
    findings.push(importFinding(file, 'warning', 'import-paywall', message, { mend }))
  }
  return findings
}

function checkSetAside(file: string, { parts, found, dropped }: PageChecks): Finding[] {
  const findings: Finding[] = []
  const sorts = new Map<string, number>()
  for (const { role, sort } of parts.pieces) {
    if (role === 'furniture' && sort) sorts.set(sort, (sorts.get(sort) ?? 0) + 1)
  }
  const blocks = [...sorts].map(([sort, count]) => `${count} ${sort}`)
  if (blocks.length > 0) {
    const message = `Set aside as furniture: ${blocks.join(', ')}`
    findings.push(importFinding(file, 'note', 'import-furniture', message))
  }
  const all = { ...found.lost }
  for (const [name, count] of Object.entries(dropped)) all[name] = (all[name] ?? 0) + count
  const elements = Object.entries(all).map(([name, count]) => `${count} ${name}`)
  if (elements.length > 0) {
    const message = `Left out of the text: ${elements.join(', ')}`
    findings.push(importFinding(file, 'note', 'import-left-out', message))
  }
  const long = parts.pieces.filter(
    ({ role, sort, text }) => role === 'furniture' && sort === 'other' && text.length > 120,
  )
  if (long.length > 0) {
    const what = long.length === 1 ? 'A long paragraph was' : `${long.length} long paragraphs were`
    const message = `${what} set aside that may belong to the text`
    const mend = 'If so, write it into the article file: the preview shows the words.'
    const excerpt = long[0]!.text
    findings.push(importFinding(file, 'warning', 'import-long-aside', message, { mend, excerpt }))
  }
  return findings
}

// Comes in: the HTML of one page. Goes out: its article file, not yet written, or why there is none.

import { renderBody } from '../../markdown/render-body.ts'
import { safeUrl } from '../../markdown/safe-url.ts'
import { dayInAddress } from '../../model/day-in-address.ts'
import type { Finding } from '../../model/finding.ts'
import { parseDate } from '../../read/parse-date.ts'
import { buildArticle } from '../build-article.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { formatFurniture } from '../format-article.ts'
import { htmlToMarkdown } from '../html-to-markdown.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportedArticle, MoreFacts } from '../imported-article.ts'
import type { ImportFacts } from '../importer.ts'
import { isBio } from '../plain-text/recognise-bio.ts'
import { checkPage } from './check-page.ts'
import { extractText } from './extract-text.ts'
import type { PageBlock } from './number-blocks.ts'
import { type PageAddresses, readAddresses } from './page-addresses.ts'
import { parsePage } from './page-dom.ts'
import { type PageParts, sortParts } from './page-pieces.ts'
import { type PageFacts, readLinkedData, readPageFacts } from './read-page-facts.ts'

/** Lines of furniture from within the article that its file keeps; the preview has them all. */
const KEPT_LINES = 100

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

/** The text of the page; that of JSON-LD where the page shows less than half of it. */
function chooseText(
  markdown: string,
  { articleBody }: PageFacts,
): { markdown: string; isFromData: boolean } {
  const words = articleBody.trim()
  if (words.length < 200 || markdown.length * 2 > words.length)
    return { markdown, isFromData: false }
  const lines = words.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim())
  const paragraphs = lines.filter((line) => line !== '').map(escapeMarkdown)
  return { markdown: paragraphs.join('\n\n'), isFromData: true }
}

function joinBody(
  text: string,
  { standfirst, credits, furniture }: PageParts,
  bios: readonly PageBlock[],
  base: string | null,
): string {
  const inside = furniture.filter((block) => block.isInside).slice(0, KEPT_LINES)
  const pieces = inside.map(({ text }) => ({ role: 'furniture' as const, text, line: 0 }))
  return [
    ...(standfirst === null
      ? []
      : [`<!-- role: standfirst -->\n${escapeMarkdown(standfirst.text)}`]),
    ...(text === '' ? [] : [text]),
    ...credits.map((block) => blockMarkdown(block, base)),
    ...bios.map((block) => `<!-- role: bio -->\n${blockMarkdown(block, base)}`),
    ...(pieces.length === 0 ? [] : [formatFurniture(pieces)]),
  ].join('\n\n')
}

function blockMarkdown({ html, text }: PageBlock, base: string | null): string {
  const converted = html === null ? null : htmlToMarkdown(html, base)
  return converted !== null && 'markdown' in converted && converted.markdown !== ''
    ? converted.markdown
    : escapeMarkdown(text)
}

/** Whether a block holds words that credit a source, by the rules that the build goes by. */
function creditsSource(block: PageBlock, language: string | null): boolean {
  if (block.text.length > 600) return false
  const { body } = renderBody({
    markdown: escapeMarkdown(block.text),
    bodyLine: 1,
    file: '',
    fragment: 'a',
    title: null,
    description: null,
    image: null,
    language: language ?? 'en',
  })
  return body.attributions.length > 0
}

function gatherMore(facts: PageFacts, { sources, own }: PageAddresses): MoreFacts {
  const picture = facts.image === null ? null : safeUrl(facts.image.url, 'image', own).url
  const image = picture === null ? null : facts.image
  const { holder, licence, notice } = facts.rights
  const rights = {
    ...(holder ? { holder } : {}),
    ...(licence ? { licence } : {}),
    ...(notice ? { notice } : {}),
  }
  const declared = sources.map(({ url, where }) => ({
    url,
    note: `The page names it as its source (${where}).`,
  }))
  return {
    ...(facts.category ? { category: facts.category } : {}),
    ...(facts.tags.length > 0 ? { tags: facts.tags } : {}),
    ...(picture ? { image: picture } : {}),
    ...(image?.caption ? { image_caption: image.caption } : {}),
    ...(image?.credit ? { image_credit: image.credit } : {}),
    ...(declared.length > 0
      ? { derived_from: declared.length === 1 ? declared[0] : declared }
      : {}),
    ...(Object.keys(rights).length > 0 ? { rights } : {}),
  }
}

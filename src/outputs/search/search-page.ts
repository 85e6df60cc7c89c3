import { type SearchRecord, type SearchSection, searchFilters } from './search-record.ts'

/**
 * A record as the small page that the search engine reads: one heading with the variant's fragment for
 * each section, so that a hit can name the variant. Never published; every text is escaped. Written
 * here as text, since it is made of every word of the archive and read by nobody but the engine.
 */
export function searchPage(record: SearchRecord): string {
  const title = escapeText(record.title)
  const values = searchFilters.flatMap((filter) =>
    record.filters[filter].map((value) => dataSpan('filter', filter, value)),
  )
  const facts = (['date', 'outlets'] as const).map((key) => dataSpan('meta', key, record[key]))
  const sections = record.sections.map(sectionHtml)
  const body = `<h1>${title}</h1>${values.join('')}${facts.join('')}${sections.join('')}`
  return `<html lang="en"><head><title>${title}</title></head><body data-pagefind-body>${body}</body></html>`
}

function dataSpan(kind: 'filter' | 'meta', name: string, value: string): string {
  return `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escapeValue(value)}"></span>`
}

function sectionHtml({ fragment, outlet, headline, text }: SearchSection): string {
  const paragraphs = text === '' ? [] : text.split('\n')
  const words = paragraphs.map((line) => `<p>${escapeText(spaceOut(line))}</p>`)
  const heading = escapeText(`${outlet}: ${spaceOut(headline)}`)
  return `<h2 id="${escapeValue(fragment)}">${heading}</h2>${words.join('')}`
}

/** Quotation marks stay as they are: the engine looks at how a paragraph ends before it decodes. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}

/** For values in double quotes. */
function escapeValue(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')
}

/** Scripts that write no spaces between words. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])(?=\p{L})/gu

/** Whether a text can have letters of such a script: much sooner told. */
const mayBeUnspaced = /[\u0e00-\u1fff\u2e80-\uffff]/

/**
 * Puts a space after each letter of a script without spaces, since the engine knows words by their
 * spaces only; the page does the same with what a reader types and takes the spaces out again.
 */
export function spaceOut(text: string): string {
  return mayBeUnspaced.test(text) ? text.replace(unspaced, '$1 ') : text
}

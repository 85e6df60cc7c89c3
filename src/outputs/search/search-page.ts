import { foldPassages, type Passage } from './fold-passages.ts'
import { type SearchRecord, type SearchSection, searchFilters } from './search-record.ts'

/**
 * A record as the small page that the search engine reads: a heading with the variant's fragment for
 * each section, so that a hit can name the variant, and its text below. What several variants have word
 * for word stands once, after a mark whose id says which: `0.2` are the first and the third. Never
 * published; every text is escaped. Written here as text, since it is made of every word of the archive
 * and read by nobody but the engine.
 */
export function searchPage(record: SearchRecord): string {
  const title = escapeText(record.title)
  const values = searchFilters.flatMap((filter) =>
    record.filters[filter].map((value) => dataSpan('filter', filter, value)),
  )
  const facts = (['date', 'outlets'] as const).map((key) => dataSpan('meta', key, record[key]))
  const passages = foldPassages(record.sections)
  const sections = record.sections.map((one, place) => sectionHtml(one, place, passages[place]!))
  const body = `<h1>${title}</h1>${values.join('')}${facts.join('')}${sections.join('')}`
  return `<html lang="en"><head><title>${title}</title></head><body data-pagefind-body>${body}</body></html>`
}

function dataSpan(kind: 'filter' | 'meta', name: string, value: string): string {
  return `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escapeValue(value)}"></span>`
}

function sectionHtml(section: SearchSection, place: number, passages: readonly Passage[]): string {
  const { fragment, outlet, headline } = section
  const heading = escapeText(`${outlet}: ${spaceOut(headline)}`)
  const texts = passages.map((passage) => passageHtml(passage, place))
  return `<h2 id="${escapeValue(fragment)}">${heading}</h2>${texts.join(' ')}`
}

/** The engine lists a mark only where it has a title, which nobody reads. */
function passageHtml({ variants, paragraphs }: Passage, place: number): string {
  const isOwn = variants.length === 1 && variants[0] === place
  const mark = isOwn ? '' : `<i id="${variants.join('.')}" data-pagefind-title="+"></i>`
  return mark + escapeText(spaceOut(paragraphs.map(withStop).join(' ')))
}

const wordEnd = /[\p{L}\p{M}\p{N}'")$*]$/u

/** Ends a paragraph, a heading say, so that the next one does not run on from it in an excerpt. */
function withStop(paragraph: string): string {
  return wordEnd.test(paragraph) ? `${paragraph}.` : paragraph
}

/** As text. The engine's own marks are words that begin with three low lines: no text has any. */
function escapeText(text: string): string {
  const plain = text.includes('___') ? text.replace(/_{3,}/g, '__') : text
  return plain.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
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

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type SearchRecord, type SearchSection, searchFilters } from './search-record.ts'

/**
 * A record as the small page that the search engine reads: one heading with the variant's fragment for
 * each section, so that a hit can name the variant. Never published; every text is escaped.
 */
export function searchPage(record: SearchRecord): string {
  const body = h('body', { dataPagefindBody: true }, [
    h('h1', record.title),
    ...searchFilters.flatMap((filter) =>
      record.filters[filter].map((value) =>
        h('span', { dataPagefindFilter: `${filter}[data-value]`, dataValue: value }),
      ),
    ),
    ...(['date', 'outlets'] as const).map((key) =>
      h('span', { dataPagefindMeta: `${key}[data-value]`, dataValue: record[key] }),
    ),
    ...record.sections.flatMap(sectionParts),
  ])
  return toHtml(h('html', { lang: 'en' }, [h('head', [h('title', record.title)]), body]))
}

function sectionParts({ fragment, outlet, headline, text }: SearchSection) {
  const paragraphs = text === '' ? [] : text.split('\n').map((line) => h('p', spaceOut(line)))
  return [h('h2', { id: fragment }, `${outlet}: ${spaceOut(headline)}`), ...paragraphs]
}

/** Scripts that write no spaces between words. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])(?=\p{L})/gu

/**
 * Puts a space after each letter of a script without spaces, since the engine knows words by their
 * spaces only; the page does the same with what a reader types and takes the spaces out again.
 */
export function spaceOut(text: string): string {
  return text.replace(unspaced, '$1 ')
}

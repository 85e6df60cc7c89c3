import { parseByline } from '../../read/parse-byline.ts'
import { recogniseByline } from '../plain-text/recognise-byline.ts'
import { type LdObject, texts } from './ld-values.ts'
import { type Page, wordsOf } from './page-dom.ts'
import { metaAll } from './read-meta.ts'

/** Where pages show who wrote them, the surest first. */
const SHOWN = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.byline',
  '[class*="byline" i]',
]
/** Where a byline goes over into a date, a count of comments or a name elsewhere. */
const REST =
  /(?:\s+(?:on\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?)?\s*(?:[-–—|•·@(]\s*)?[\d@].*$/is

/**
 * The authors that a page names: in JSON-LD, in meta elements, else in the byline that it shows. The
 * outlet itself and addresses are none.
 */
export function readByline(page: Page, ld: LdObject, publisher: string | null): string[] {
  const named = texts(ld.author).length > 0 ? texts(ld.author) : texts(ld.creator)
  const said =
    named.length > 0 ? named : metaAll(page, 'author', 'article:author', 'byl', 'dc.creator')
  const names = namesOf(said, publisher)
  return names.length > 0 ? names : namesOf(readShown(page), publisher)
}

function readShown(page: Page): string[] {
  for (const selector of SHOWN) {
    const found = [...page.querySelectorAll(selector)].slice(0, 5)
    const lines = found.map((element) => wordsOf(element).slice(0, 300).replace(REST, '').trim())
    const shown = lines.filter((line) => line !== '')
    if (shown.length > 0) return selector.startsWith('[rel') ? shown : shown.slice(0, 1)
  }
  return []
}

function namesOf(lines: readonly string[], publisher: string | null): string[] {
  const names = lines
    .filter((line) => line !== '' && line.length <= 300 && !/^https?:|^@/i.test(line))
    .flatMap((line) => recogniseByline(line) ?? parseByline(line))
    .filter((name) => name.toLowerCase() !== publisher?.toLowerCase())
  return [...new Set(names)].slice(0, 30)
}

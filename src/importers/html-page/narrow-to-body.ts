import { type Page, type PageElement, wordsOf } from './page-dom.ts'

/** Where pages mark their running text: schema.org, microformats, and the usual classes. */
const MARKS = [
  '[itemprop~="articleBody"], [property~="articleBody"]',
  '.e-content',
  '.entry-content',
  '.article-body, .article__body, .article-content',
  '.prose',
]

/** Fewer characters are a teaser. */
const ENOUGH = 250

/**
 * Where a page marks one element as its running text, leave nothing else in the page: what is in it
 * still has to be told from furniture, but a page of many texts gives the right one.
 */
export function narrowToBody(page: Page): void {
  const marked = MARKS.map((selector) => onlyOne(page, selector)).find((found) => found !== null)
  if (!marked) return
  page.body.innerHTML = ''
  page.body.appendChild(marked)
}

function onlyOne(page: Page, selector: string): PageElement | null {
  const found = [...page.querySelectorAll(selector)]
  return found.length === 1 && wordsOf(found[0]).length >= ENOUGH ? found[0]! : null
}

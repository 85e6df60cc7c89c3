import { recogniseCaption } from '../plain-text/recognise-caption.ts'
import { type Page, type PageElement, wordsOf } from './page-dom.ts'

const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="attribution" i], [itemprop~="copyrightHolder"], [itemprop~="creditText"], [itemprop~="author"]'
const LABELLED = /^(?:credits?|photo|photograph|image|picture|illustration|source|foto|©|\(c\))/i

/**
 * Write the credits of pictures as words: `<span class="credit">Jo Roe</span>` in a caption becomes
 * `Credit: Jo Roe`, since classes are lost with the page.
 */
export function markCaptions(page: Page): void {
  for (const caption of [...page.querySelectorAll('figcaption, .wp-caption-text')].slice(0, 500)) {
    const credit = caption.querySelector(CREDIT)
    if (credit === null || recogniseCaption(wordsOf(caption))?.credit) continue
    const words = wordsOf(credit)
    if (words === '' || words.length > 300) continue
    setWords(credit, LABELLED.test(words) ? ` ${words}` : ` Credit: ${words}`)
  }
}

function setWords(element: PageElement, words: string): void {
  element.textContent = words
}

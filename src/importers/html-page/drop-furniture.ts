import { recogniseByline } from '../plain-text/recognise-byline.ts'
import { recogniseDateLine } from '../plain-text/recognise-date-line.ts'
import { recogniseFurniture } from '../plain-text/recognise-furniture.ts'
import { BLOCK, type PageBlock } from './number-blocks.ts'
import { type PageElement, wordsOf } from './page-dom.ts'

/** Characters of a block with which the running text has surely begun. */
const LONG = 200

/** Lines that are furniture wherever they stand (`Advertisement`), and bylines and dates at the head. */
export function dropFurniture(content: PageElement, blocks: readonly PageBlock[]): void {
  let isHead = true
  for (const element of [...content.querySelectorAll(`[${BLOCK}]`)]) {
    const text = blocks[Number(element.getAttribute(BLOCK))]?.text ?? ''
    if (text.length > LONG) isHead = false
    const isPlain = element.querySelector(`[${BLOCK}], img, picture, video, iframe`) === null
    if (isPlain && (isFurniture(text, isHead) || isInPageLink(element))) element.remove()
  }
}

/** Nothing but a link to another place on the page: `Jump to comments`. */
function isInPageLink(element: PageElement): boolean {
  const link = element.querySelector('a[href^="#"]')
  return link !== null && wordsOf(link) === wordsOf(element)
}

function isFurniture(text: string, isHead: boolean): boolean {
  if (!/\p{L}/u.test(text)) return isHead && recogniseDateLine(text) !== null
  if (recogniseFurniture(text) !== null) return true
  return isHead && (recogniseByline(text) !== null || recogniseDateLine(text) !== null)
}

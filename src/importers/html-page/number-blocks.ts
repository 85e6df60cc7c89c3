// Comes in: a page. Goes out: its stretches of words, each numbered in the page, so that those that
// the reading of the text leaves out can be named.

import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Page, PageElement, PageNode } from './page-dom.ts'
import { INLINE, wrapRuns } from './wrap-runs.ts'

/** The attribute that holds a block's number. */
export const BLOCK = 'data-block'

/** A stretch of words: an element with words of its own. */
export interface PageBlock {
  number: number
  tag: string
  /** Own words, without those of blocks inside; spaces folded. */
  text: string
  /** The element's HTML, where it is a plain paragraph. */
  html: string | null
  /** Where it stands: names, roles and classes of the elements around, the inner ones first. */
  around: string
  /** Whether it stands in what the page marks as its article. */
  isInside: boolean
}

const SHOW_TEXT = 4
const AROUND = 12

/** Number every block with words, in the page's order; words beside blocks get a paragraph. */
export function numberBlocks(page: Page): PageBlock[] {
  wrapRuns(page)
  const words = new Map<PageElement, string[]>()
  for (const text of textNodes(page)) {
    const block = blockOf(text.parentElement)
    if (block === null) continue
    const own = words.get(block)
    if (own) own.push(text.textContent)
    else words.set(block, [text.textContent])
  }
  const blocks: PageBlock[] = []
  for (const [element, parts] of words) {
    const text = foldSpaces(parts.join(''))
    if (text === '') continue
    element.setAttribute(BLOCK, String(blocks.length))
    blocks.push(toBlock(element, text, blocks.length))
  }
  return blocks
}

function textNodes(page: Page): PageNode[] {
  const { createTreeWalker } = page as unknown as {
    createTreeWalker(root: PageElement, show: number): { nextNode(): PageNode | null }
  }
  const walker = createTreeWalker.call(page, page.body, SHOW_TEXT)
  const nodes: PageNode[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node)
  return nodes
}

function blockOf(element: PageElement | null): PageElement | null {
  let at = element
  while (at !== null && INLINE.has(at.localName)) at = at.parentElement
  return at === null || /^(?:script|head|html|title)$/.test(at.localName) ? null : at
}

function toBlock(element: PageElement, text: string, number: number): PageBlock {
  const around: string[] = []
  let isInside = false
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (around.length < AROUND) around.push(describe(at))
    isInside ||= at.localName === 'article' || at.localName === 'main'
  }
  const html = element.localName === 'p' && text.length <= 1000 ? element.outerHTML : null
  return { number, tag: element.localName, text, html, around: around.join(' '), isInside }
}

function describe(element: PageElement): string {
  const names = ['role', 'itemprop', 'class', 'id'].map((name) => element.getAttribute(name) ?? '')
  const hidden = element.getAttribute('hidden') === null ? '' : 'is-hidden'
  return [`<${element.localName}>`, hidden, ...names].join(' ').slice(0, 300)
}

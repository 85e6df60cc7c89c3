import { parseHTML } from 'linkedom'
import { foldSpaces } from '../../model/fold-spaces.ts'

/** As much of an element as the importer uses (DOM standard); scripts never run. */
export interface PageElement extends PageNode {
  localName: string
  innerHTML: string
  outerHTML: string
  firstElementChild: PageElement | null
  nextElementSibling: PageElement | null
  childNodes: Iterable<PageNode>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  matches(selector: string): boolean
  remove(): void
  insertBefore(node: PageNode, before: PageNode | null): unknown
  appendChild(node: PageNode): unknown
}

/** A node that may be no element: `nodeType` 3 is text. */
export interface PageNode {
  nodeType: number
  textContent: string
  parentElement: PageElement | null
  nextSibling: PageNode | null
}

/** A parsed page. */
export interface Page {
  documentElement: PageElement
  body: PageElement
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Bounds on a page. Pages of newspapers have 1,000 to 5,000 elements, some 30 levels deep. */
const LIMITS = Object.freeze({
  tags: 60_000,
  elements: 20_000,
  depth: 120,
  work: 300_000,
  attributes: 1_000,
})
/** A tag with its attributes; each quoted value is passed over whole. */
const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*/gi

/** The page, or what there is too much of: the end of a sentence. */
export function parsePage(html: string): Page | { tooMuch: string } {
  let tags = 0
  for (const [tag] of html.matchAll(TAG)) {
    tags += 1
    const attributes = countAttributes(tag)
    if (attributes > LIMITS.attributes) return { tooMuch: `${attributes} attributes in one tag` }
  }
  if (tags > LIMITS.tags) return { tooMuch: `${tags} tags` }
  const page = parseWhole(html) ?? parseWhole(`<html><body>${html}</body></html>`) ?? emptyPage()
  for (const element of [...page.querySelectorAll('style, svg, template')]) element.remove()
  return findExcess(page.documentElement) ?? page
}

function countAttributes(tag: string): number {
  if (tag.length < LIMITS.attributes) return 0
  return tag.replace(/"[^"]*"|'[^']*'/g, '').match(/\s[^\s=]/g)?.length ?? 0
}

/** Null where the outermost element is another than `html`, as in a part of a page. */
function parseWhole(html: string): Page | null {
  const page = parseHTML(html).document as unknown as Page & { documentElement: PageElement | null }
  return page.documentElement?.localName === 'html' ? page : null
}

function emptyPage(): Page {
  return parseHTML('<html><body></body></html>').document as unknown as Page
}

/** Depth and size, walked without recursion. `work` is the sum of the depths of all elements. */
function findExcess(root: PageElement): { tooMuch: string } | null {
  let [elements, depth, most, work] = [0, 1, 0, 0]
  let at: PageElement | null = root
  while (at !== null) {
    elements += 1
    work += depth
    most = Math.max(most, depth)
    if (at.firstElementChild !== null) {
      at = at.firstElementChild
      depth += 1
      continue
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement
      depth -= 1
    }
    at = at === root ? null : (at?.nextElementSibling ?? null)
  }
  if (most > LIMITS.depth) return { tooMuch: `${most} levels of elements` }
  if (elements > LIMITS.elements) return { tooMuch: `${elements} elements` }
  return work > LIMITS.work ? { tooMuch: `${elements} elements at up to ${most} levels` } : null
}

/** Words of an element, spaces folded. */
export function wordsOf(node: { textContent: string } | null | undefined): string {
  return foldSpaces(node?.textContent ?? '')
}

// Comes in: a page. Goes out: the element that holds its text, cleared of furniture, and a list of
// everything on the page with what it was taken for.

import { Readability } from '@mozilla/readability'
import { isBio, isSourceCredit } from '../plain-text/recognise-bio.ts'
import { dropFurniture } from './drop-furniture.ts'
import { findStandfirst } from './find-standfirst.ts'
import { markCaptions } from './mark-captions.ts'
import { narrowToBody } from './narrow-to-body.ts'
import { BLOCK, numberBlocks, type PageBlock } from './number-blocks.ts'
import { type Page, type PageElement, wordsOf } from './page-dom.ts'

/** The text of a page. */
export interface ExtractedText {
  /** What holds the text; null where the page has none. */
  content: PageElement | null
  /** Blocks of the text, in order, without biographies. */
  kept: PageBlock[]
  /** The summary below the headline. */
  standfirst: PageBlock | null
  /** All others, in order. */
  dropped: PageBlock[]
  /** Paragraphs at the end of the text that tell who wrote it. */
  bios: PageBlock[]
  /** Elements without words that the text lost, by name: `{ iframe: 1 }`. */
  lost: Record<string, number>
  /** Share of the text's characters that stand in links, 0–1: of a list of articles most do. */
  linked: number
}

const SHOWN = 'audio, canvas, embed, form, iframe, img, object, script, table, video'

/** Blocks at the end of a text among which biographies are looked for. */
const TAIL = 10

/**
 * Find the text of a page (Mozilla Readability) and list what is not part of it. The page is used up.
 *
 * @param facts a paragraph that begins with the name of an author may be a biography; one above the
 * text that says what the description says is its standfirst
 */
export function extractText(
  page: Page,
  facts: { title: string | null; byline: readonly string[]; description: string | null },
): ExtractedText {
  markCaptions(page)
  keepDatelines(page)
  const blocks = numberBlocks(page)
  const before = countShown(page)
  narrowToBody(page)
  const content = readText(page)
  if (content === null) {
    return { content, kept: [], standfirst: null, dropped: blocks, bios: [], lost: {}, linked: 0 }
  }
  dropFurniture(content, blocks)
  const inText = blocksIn(content, blocks)
  const standfirst = findStandfirst(blocks, inText, facts)
  const bios = inText
    .slice(-TAIL)
    .filter(({ text }) => isBio(text, facts.byline) && !isSourceCredit(text))
  const apart = new Set(standfirst === null ? bios : [standfirst, ...bios])
  for (const { number } of apart) content.querySelector(`[${BLOCK}="${number}"]`)?.remove()
  const held = new Set([...inText, ...apart])
  return {
    content,
    kept: inText.filter((block) => !apart.has(block)),
    standfirst,
    dropped: blocks.filter((block) => !held.has(block)),
    bios,
    lost: subtract(before, countShown(content)),
    linked: shareOfLinks(content),
  }
}

function shareOfLinks(content: PageElement): number {
  let inLinks = 0
  for (const link of content.querySelectorAll('a')) inLinks += wordsOf(link).length
  return inLinks / Math.max(1, wordsOf(content).length)
}

/** How many elements of each kind there are that show something other than words. */
function countShown(root: Pick<PageElement, 'querySelectorAll'>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { localName } of root.querySelectorAll(SHOWN)) {
    counts[localName] = (counts[localName] ?? 0) + 1
  }
  return counts
}

function subtract(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  const left = Object.entries(before).map(([name, count]) => [name, count - (after[name] ?? 0)])
  return Object.fromEntries(left.filter(([, count]) => Number(count) > 0))
}

/** Readability throws on pages without a body, and on nothing else that is known. */
function readText(page: Page): PageElement | null {
  try {
    const options = { charThreshold: 250, serializer: (node: unknown) => node as PageElement }
    const content = new Readability(page as never, options as never).parse()?.content as
      | PageElement
      | undefined
    return content ?? null
  } catch {
    return null
  }
}

/** Readability takes a `class="dateline"` (LISBON —) for a byline and cuts it out of its sentence. */
function keepDatelines(page: Page): void {
  for (const element of [...page.querySelectorAll('p [class*="dateline" i]')]) {
    element.removeAttribute('class')
  }
}

function blocksIn(content: PageElement, blocks: readonly PageBlock[]): PageBlock[] {
  const numbers = new Set<number>()
  for (const element of content.querySelectorAll(`[${BLOCK}]`)) {
    numbers.add(Number(element.getAttribute(BLOCK)))
  }
  return blocks.filter(({ number }) => numbers.has(number))
}

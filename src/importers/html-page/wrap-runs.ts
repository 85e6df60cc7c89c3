import type { Page, PageElement, PageNode } from './page-dom.ts'

/** Elements that run along in a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark picture q ruby rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const CONTAINERS =
  'body, div, section, article, main, header, footer, aside, nav, center, blockquote'
const ELEMENT = 1
const TEXT = 3

/**
 * Put words that stand beside blocks, or alone in a `div`, into paragraphs of their own; two line
 * breaks begin a new one. Readability does the same, but on new elements, whose origin could not be
 * told afterwards.
 */
export function wrapRuns(page: Page): void {
  for (const paragraph of [...page.querySelectorAll('p')]) {
    const runs = cutAtBreaks([...paragraph.childNodes])
    for (const run of runs.slice(1).reverse()) {
      const next = page.createElement('p')
      for (const node of run) next.appendChild(node)
      paragraph.parentElement?.insertBefore(next, paragraph.nextSibling)
    }
  }
  for (const container of [...page.querySelectorAll(CONTAINERS)]) {
    let run: PageNode[] = []
    for (const node of [...container.childNodes, null]) {
      if (node !== null && isInline(node)) {
        run.push(node)
        continue
      }
      for (const words of cutAtBreaks(run)) wrap(page, container, words)
      run = []
    }
  }
}

function wrap(page: Page, container: PageElement, run: readonly PageNode[]): void {
  if (run.every((node) => node.textContent.trim() === '')) return
  const paragraph = page.createElement('p')
  container.insertBefore(paragraph, run[0]!)
  for (const node of run) paragraph.appendChild(node)
}

/** Nodes in runs between two or more line breaks; the breaks stay at the end of their run. */
function cutAtBreaks(nodes: readonly PageNode[]): PageNode[][] {
  const runs: PageNode[][] = []
  let run: PageNode[] = []
  let breaks = 0
  for (const node of nodes) {
    const isBreak = node.nodeType === ELEMENT && (node as PageElement).localName === 'br'
    const isBlank = node.nodeType === TEXT && node.textContent.trim() === ''
    if (isBreak) breaks += 1
    else if (!isBlank) {
      if (breaks >= 2) {
        runs.push(run)
        run = []
      }
      breaks = 0
    }
    run.push(node)
  }
  return run.length > 0 ? [...runs, run] : runs
}

/** A text, or an element of the line that holds no block. */
function isInline(node: PageNode): boolean {
  if (node.nodeType === TEXT) return true
  if (node.nodeType !== ELEMENT) return false
  const element = node as PageElement
  if (!INLINE.has(element.localName)) return false
  for (const inner of element.querySelectorAll('*')) if (!INLINE.has(inner.localName)) return false
  return true
}

import type { Page, PageElement, PageNode } from './page-dom.ts'

/** Elements that run along in a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark picture q ruby rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const CONTAINERS =
  'body, div, section, article, main, header, footer, aside, nav, center, blockquote'

/**
 * Put words that stand beside blocks, or alone in a `div`, into paragraphs of their own. Readability
 * does the same, but on new elements, whose origin could not be told afterwards.
 */
export function wrapRuns(page: Page): void {
  for (const container of [...page.querySelectorAll(CONTAINERS)]) {
    let run: PageNode[] = []
    for (const node of [...container.childNodes]) {
      if (isInline(node)) {
        run.push(node)
        continue
      }
      wrap(page, container, run)
      run = []
    }
    wrap(page, container, run)
  }
}

function wrap(page: Page, container: PageElement, run: readonly PageNode[]): void {
  if (run.every((node) => node.textContent.trim() === '')) return
  const paragraph = page.createElement('p')
  container.insertBefore(paragraph, run[0]!)
  for (const node of run) paragraph.appendChild(node)
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

const ELEMENT = 1
const TEXT = 3

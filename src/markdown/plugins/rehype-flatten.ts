import type { Element, ElementContent, ElementData, Root, RootContent } from 'hast'
import { holdsBlock, isBlockElement } from '../is-block.ts'
import { isBlank, isElement } from '../text-content.ts'

/**
 * Makes every child of the root one piece of the article: wrappers (`div`, `section`) give way to
 * what they hold, loose words get a paragraph, a figure falls apart into its pictures and a caption.
 */
export function rehypeFlatten() {
  return (tree: Root): void => {
    tree.children = flatten(tree.children)
  }
}

function flatten(children: readonly RootContent[]): Element[] {
  const result: Element[] = []
  let loose: ElementContent[] = []
  const flush = () => {
    if (loose.some((node) => !isBlank(node))) result.push(wrap(loose))
    loose = []
  }
  for (const node of children) {
    if (node.type !== 'element' && node.type !== 'text') continue
    if (node.type === 'text' || !isBlockElement(node)) {
      loose.push(node)
      continue
    }
    flush()
    if (isWrapper(node)) result.push(...flatten(node.children))
    else if (isElement(node, 'figure')) result.push(...flattenFigure(node))
    else result.push(node)
  }
  flush()
  return result
}

/** Items without their list, as found in torn HTML, are wrappers too: alone they are no valid HTML. */
function isWrapper(node: Element): boolean {
  if (node.tagName === 'section') return node.properties.dataFootnotes === undefined
  return isElement(node, 'div', 'li', 'dt', 'dd', 'summary', 'figcaption')
}

/** Words without a paragraph; a `div` where an inline element holds blocks, which no `p` may. */
function wrap(children: ElementContent[]): Element {
  const tagName = children.some(holdsBlock) ? 'div' : 'p'
  const position = children.find((node) => !isBlank(node))?.position
  return { type: 'element', tagName, properties: {}, children, position }
}

function flattenFigure(figure: Element): Element[] {
  const isCaption = (node: ElementContent) => isElement(node, 'figcaption')
  const pieces = flatten(figure.children.filter((node) => !isCaption(node)))
  const captions = figure.children.filter(isCaption).flatMap((node) => {
    const lines = flatten((node as Element).children)
    for (const line of lines) line.data = { ...line.data, role: 'caption' } as ElementData
    return lines
  })
  for (const piece of [...pieces, ...captions]) piece.position ??= figure.position
  return [...pieces, ...captions]
}

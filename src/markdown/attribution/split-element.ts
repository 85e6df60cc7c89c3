import type { Element, ElementContent } from 'hast'
import { holdsBlock } from '../is-block.ts'
import { isBlank, isElement, textContent } from '../text-content.ts'
import { trimEnds } from '../trim-ends.ts'

/**
 * Cuts an element in two at an offset of its text. Elements that lie across the cut come out on both
 * sides (their id stays on the first); both sides are trimmed.
 */
export function splitElement(element: Element, at: number): [before: Element, after: Element] {
  const [before, after] = cut(element, at)
  return [trimEnds(before), trimEnds(after)]
}

function cut(element: Element, at: number): [Element, Element] {
  const before: ElementContent[] = []
  const after: ElementContent[] = []
  let offset = 0
  for (const node of element.children) {
    const length = textContent(node).length
    const inside = at - offset
    offset += length
    if (inside >= length && (length > 0 || inside > 0)) before.push(node)
    else if (inside <= 0) after.push(node)
    else if (node.type === 'text') {
      before.push({ ...node, value: node.value.slice(0, inside) })
      after.push({ ...node, value: node.value.slice(inside) })
    } else if (isElement(node)) {
      const [first, second] = cut(node, inside)
      before.push(first)
      after.push(second)
    }
  }
  const { id: _, ...properties } = element.properties
  return [
    { ...element, children: before },
    { ...element, properties, children: after },
  ]
}

/** What is left of lists, items and quotations around one line, as a plain paragraph. */
export function asParagraph(element: Element): Element {
  let inner = element
  while (['blockquote', 'div', 'li', 'ol', 'p', 'ul'].includes(inner.tagName)) {
    const seen = inner.children.filter((node) => !isBlank(node))
    const [only] = seen
    if (seen.length !== 1 || !isElement(only, 'blockquote', 'div', 'li', 'ol', 'p', 'ul')) break
    inner = only
  }
  if (!['blockquote', 'div', 'li', 'ol', 'ul'].includes(inner.tagName)) return inner
  // No paragraph may hold a block, be it inside a link: a browser would take it apart.
  if (inner.children.some(holdsBlock)) return element
  return trimEnds({ ...inner, tagName: 'p', properties: {}, position: element.position })
}

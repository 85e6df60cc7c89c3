import type { Element, ElementContent } from 'hast'
import { isElement } from './text-content.ts'

/**
 * Takes white space and line breaks off both ends of an element, in the tree, so that its HTML and
 * its text agree. Inline elements that end up with nothing in them go as well. Code keeps the
 * indentation of its first line. Changes the element.
 */
export function trimEnds(element: Element): Element {
  trimSide(element, 'start')
  trimSide(element, 'end')
  return element
}

/** Returns whether the side has met something that stays. */
function trimSide(element: Element, side: 'start' | 'end'): boolean {
  const { children } = element
  while (children.length > 0) {
    const at = side === 'start' ? 0 : children.length - 1
    if (stays(children[at]!, side, element.tagName === 'pre' || element.tagName === 'code'))
      return true
    children.splice(at, 1)
  }
  return false
}

function stays(node: ElementContent, side: 'start' | 'end', isCode: boolean): boolean {
  if (node.type === 'text') {
    node.value =
      side === 'end'
        ? node.value.trimEnd()
        : isCode
          ? trimLines(node.value)
          : node.value.trimStart()
    return node.value !== ''
  }
  if (!isElement(node) || node.tagName === 'br') return false
  if (['img', 'hr', 'input'].includes(node.tagName)) return true
  if (String(node.properties.className ?? '') === 'hidden-character') return true
  if (node.tagName === 'td' || node.tagName === 'th') {
    trimSide(node, side)
    return true
  }
  return trimSide(node, side)
}

function trimLines(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '')
}

// Comes in: a tree of XML. Goes out: elements and words by local name, whatever the prefixes.

import type { Element, ElementContent } from 'xast'
import { foldSpaces } from '../../model/fold-spaces.ts'

/** `nitf:body.content` → `body.content`. */
export function localName(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** The child elements with one of these local names; all of them where none is given. */
export function childrenOf(element: Element | undefined, ...names: string[]): Element[] {
  const children =
    element?.children.filter((node): node is Element => node.type === 'element') ?? []
  return names.length === 0
    ? children
    : children.filter((child) => names.includes(localName(child)))
}

/** The first element on a path of local names, `itemMeta/title`. */
export function findElement(element: Element | undefined, path: string): Element | undefined {
  let found = element
  for (const name of path.split('/')) found = childrenOf(found, name)[0]
  return found
}

/** Words of an element and all within, spaces folded; null where it has none. */
export function wordsOf(element: Element | undefined): string | null {
  return element === undefined ? null : foldSpaces(textOf(element)) || null
}

/** Text of an element, unchanged. */
export function rawText(element: Element | undefined): string {
  return element === undefined ? '' : textOf(element)
}

/** All elements within that have this local name, in order, not within each other. */
export function findAll(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) =>
    localName(child) === name ? [child] : findAll(child, name),
  )
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** Text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!)
}

/**
 * XML content as HTML.
 *
 * @param rename what an element becomes in HTML: its name and attributes, or null to leave it out
 */
export function toHtml(
  nodes: readonly ElementContent[],
  rename: (element: Element) => { name: string; attributes?: Record<string, string> } | null,
): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'cdata') return escapeHtml(node.value)
      if (node.type !== 'element') return ''
      const html = rename(node)
      if (html === null) return ''
      const attributes = Object.entries(html.attributes ?? {})
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('')
      const start = `<${html.name}${attributes}>`
      return VOID.has(html.name) ? start : `${start}${toHtml(node.children, rename)}</${html.name}>`
    })
    .join('')
}

/** Texts and CDATA within, in order (`xast-util-to-string` leaves CDATA out). */
function textOf({ children }: Element): string {
  let text = ''
  for (const node of children) {
    if (node.type === 'text' || node.type === 'cdata') text += node.value
    else if (node.type === 'element') text += textOf(node)
  }
  return text
}

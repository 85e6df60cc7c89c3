import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast'

/** The text nodes of a tree in order, joined, unchanged: what a browser calls `textContent`. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) text += textContent(child)
  return text
}

export function isText(node: RootContent | ElementContent): node is Text {
  return node.type === 'text'
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** Whether nothing of it would be seen: blank text, line breaks, elements with nothing in them. */
export function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'element') {
    if (['img', 'hr', 'input'].includes(node.tagName)) return false
    if (node.properties.className && String(node.properties.className) === 'hidden-character')
      return false
    return node.children.every(isBlank)
  }
  return node.type !== 'root' || (node as Root).children.every(isBlank)
}

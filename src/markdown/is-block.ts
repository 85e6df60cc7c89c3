import type { Nodes } from 'hast'

const blockNames: ReadonlySet<string> = new Set([
  'blockquote',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'ul',
])

/** Whether the node starts a line of its own, by its HTML name. */
export function isBlockElement(node: Nodes): boolean {
  return node.type === 'element' && blockNames.has(node.tagName)
}

/** Whether it is or holds such a node. */
export function holdsBlock(node: Nodes): boolean {
  return isBlockElement(node) || ('children' in node && node.children.some(holdsBlock))
}

import type { Nodes as Hast } from 'hast'
import type { Nodes as Mdast } from 'mdast'

/** Whether a tree holds a node of that type. Most trees hold no HTML, and this is soon told. */
export function holdsNode(node: Mdast | Hast, type: 'html' | 'raw'): boolean {
  if (node.type === type) return true
  if (!('children' in node)) return false
  for (const child of node.children) if (holdsNode(child, type)) return true
  return false
}

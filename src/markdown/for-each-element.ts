import type { Element, Nodes } from 'hast'

/**
 * Calls `look` for every element of a tree, the tree's own root included, from the outside in and in
 * order. It may change an element, not the list that it stands in. A body has hundreds of elements and
 * a dozen steps look at each: `unist-util-visit`, which can do more, takes several times as long.
 */
export function forEachElement(node: Nodes, look: (element: Element) => void): void {
  if (node.type === 'element') look(node)
  if (node.type === 'element' || node.type === 'root')
    for (const child of node.children) forEachElement(child, look)
}

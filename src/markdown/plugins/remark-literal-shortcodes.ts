import type { Html, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { holdsNode } from '../holds-node.ts'

/**
 * Keeps shortcodes readable. In `{{<youtube id>}}` the parser sees an HTML tag `<youtube id>`, which
 * would be dropped; here it becomes the words that it is. Nothing is ever executed.
 */
export function remarkLiteralShortcodes() {
  return (tree: Root): void => {
    if (!holdsNode(tree, 'html')) return
    visit(tree, 'html', (node: Html, index, parent: Parents | undefined) => {
      if (index === undefined || !parent || parent.type === 'root') return
      const before = parent.children[index - 1]
      if (before?.type !== 'text' || !before.value.endsWith('{{')) return
      parent.children[index] = { type: 'text', value: node.value, position: node.position }
    })
  }
}

import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Marks links that lead out: an archive of other people's words vouches for none of them
 * (`nofollow`), and the page they open gets no hold on ours (`noopener`).
 */
export function rehypeLinkRel() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && /^https?:/.test(String(properties.href ?? '')))
        properties.rel = ['noopener', 'nofollow']
    })
  }
}

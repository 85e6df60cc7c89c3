import type { Root } from 'hast'
import { forEachElement } from '../for-each-element.ts'

/**
 * Marks links that lead out: an archive of other people's words vouches for none of them
 * (`nofollow`), and the page they open gets no hold on ours (`noopener`).
 */
export function rehypeLinkRel() {
  return (tree: Root): void => {
    forEachElement(tree, ({ tagName, properties }) => {
      if (tagName === 'a' && /^https?:/.test(String(properties.href ?? '')))
        properties.rel = ['noopener', 'nofollow']
    })
  }
}

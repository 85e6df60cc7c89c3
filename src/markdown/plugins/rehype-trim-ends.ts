import type { Root } from 'hast'
import { isBlank, isElement } from '../text-content.ts'
import { trimEnds } from '../trim-ends.ts'

/** Trims every piece of the article and drops those with nothing to see, but for empty headings. */
export function rehypeTrimEnds() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => {
      if (!isElement(node)) return false
      trimEnds(node)
      return !isBlank(node) || /^h[1-6]$/.test(node.tagName)
    })
  }
}

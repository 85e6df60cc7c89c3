import type { Element, Root } from 'hast'
import { forEachElement } from '../for-each-element.ts'
import { isBlank, isElement } from '../text-content.ts'
import { trimEnds } from '../trim-ends.ts'

/**
 * Trims every piece of the article and drops those with nothing to see, but for empty headings. The
 * first line end within `pre` goes too: a browser does not count it as text.
 */
export function rehypeTrimEnds() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => {
      if (!isElement(node)) return false
      forEachElement(node, trimPre)
      trimEnds(node)
      return !isBlank(node) || /^h[1-6]$/.test(node.tagName)
    })
  }
}

function trimPre({ tagName, children }: Element): void {
  if (tagName !== 'pre') return
  while (children[0]?.type === 'text' && /^(?:\n|$)/.test(children[0].value)) {
    children[0].value = children[0].value.slice(1)
    if (children[0].value === '') children.shift()
  }
}

import type { Root } from 'hast'
import { forEachElement } from '../for-each-element.ts'

const wrappers: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'center',
  'fieldset',
  'footer',
  'form',
  'header',
  'hgroup',
  'legend',
  'main',
  'nav',
  'search',
])

/**
 * Turns the wrappers of a page (`article`, `form` …) into plain `div`: the words in them stay
 * apart from those around them, which would run together if sanitising took the wrapper away.
 */
export function rehypeNeutralBlocks() {
  return (tree: Root): void => {
    forEachElement(tree, (node) => {
      if (wrappers.has(node.tagName)) node.tagName = 'div'
    })
  }
}

import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { forEachElement } from '../for-each-element.ts'

/**
 * Gives every id of a body the article's prefix, `fragment--id`, and points `#` links and ARIA
 * references at the new ids: several articles stand on one page, and no id of theirs may hide one
 * of the page's own (DOM clobbering). Ids that occur twice or hold spaces go; so do links to nowhere.
 */
export function rehypePrefixIds() {
  return (tree: Root, file: VFile): void => {
    const prefix = `${file.data.body?.fragment ?? 'body'}--`
    const ids = new Map<string, string>()
    forEachElement(tree, ({ properties }) => {
      if (properties.id == null) return
      const id = String(properties.id)
      if (ids.has(id) || !/^[^\s\p{C}]{1,200}$/u.test(id)) delete properties.id
      else {
        ids.set(id, prefix + id)
        properties.id = prefix + id
      }
    })
    forEachElement(tree, (node) => pointAtNewIds(node, ids))
  }
}

function pointAtNewIds({ properties }: Element, ids: Map<string, string>): void {
  const { href, ariaDescribedBy } = properties
  if (typeof href === 'string' && href.startsWith('#')) {
    const target = ids.get(href.slice(1)) ?? ids.get(decode(href.slice(1)))
    if (target === undefined) delete properties.href
    else properties.href = `#${target}`
  }
  if (Array.isArray(ariaDescribedBy)) {
    const targets = ariaDescribedBy.flatMap((id) => ids.get(String(id)) ?? [])
    if (targets.length === 0) delete properties.ariaDescribedBy
    else properties.ariaDescribedBy = targets
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

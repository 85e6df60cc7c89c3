import { forEachElement } from '../for-each-element.ts'
import { type Draft, imageOf } from './draft.ts'

/**
 * Takes the address off `#` links and references whose target is not shown: it stood in furniture
 * or on a picture, of which a block keeps no HTML. Changes the elements.
 */
export function dropDanglingLinks(drafts: readonly Draft[]): void {
  const shown = drafts.filter((draft) => draft.role !== 'furniture' && !imageOf(draft))
  const ids = new Set<string>()
  for (const { element } of shown)
    forEachElement(element, ({ properties }) => {
      if (properties.id != null) ids.add(String(properties.id))
    })
  for (const { element } of shown)
    forEachElement(element, ({ properties }) => {
      const { href, ariaDescribedBy } = properties
      if (typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1)))
        delete properties.href
      if (Array.isArray(ariaDescribedBy) && !ariaDescribedBy.every((id) => ids.has(String(id))))
        delete properties.ariaDescribedBy
    })
}

import type { Element } from 'xast'
import { childrenOf, localName } from '../xml/elements.ts'

/** What a message may hold besides news items, in the words of the report. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    packageItem: 'packages',
    conceptItem: 'concepts',
    knowledgeItem: 'lists of concepts',
    planningItem: 'plans',
    catalogItem: 'catalogues',
  }),
)

/** The news items of a message, or the one that the root is; the rest by kind and number. */
export function listItems(root: Element): { items: Element[]; others: Map<string, number> } {
  const all =
    localName(root) === 'newsMessage'
      ? childrenOf(root, 'itemSet').flatMap((set) => childrenOf(set))
      : [root]
  const items = all.filter((element) => localName(element) === 'newsItem')
  const others = new Map<string, number>()
  for (const element of all) {
    const kind = OTHERS.get(localName(element))
    if (kind !== undefined) others.set(kind, (others.get(kind) ?? 0) + 1)
  }
  return { items, others }
}

import type { Element } from 'xast'
import { childrenOf, localName, wordsOf } from '../xml/elements.ts'
import { literalOf, nameOf } from './names.ts'

/** Elements whose words have a field of their own, or that are named in a finding. */
const TAKEN: ReadonlySet<string> = new Set(
  'itemClass pubStatus title headline description language by creator subject keyword creditline urgency'.split(
    ' ',
  ),
)
/** Elements that are there for machines. */
const MACHINERY: ReadonlySet<string> = new Set([
  'versionCreated',
  'firstCreated',
  'contentCreated',
  'contentModified',
  'profile',
  'generator',
  'signal',
  'service',
  'role',
])

/** All other elements of the two heads, by name: dates, places, notes, provider, links. */
export function keepRest(
  item: Element | undefined,
  content: Element | undefined,
): Record<string, string | string[]> {
  const kept = new Map<string, string[]>()
  for (const element of [...childrenOf(item), ...childrenOf(content)]) {
    const name = localName(element)
    if (TAKEN.has(name) || MACHINERY.has(name)) continue
    const words = describe(element)
    if (words !== '') kept.set(name, [...(kept.get(name) ?? []), words])
  }
  for (const element of childrenOf(content, 'headline', 'description').slice(1)) {
    const name = `other_${localName(element)}`
    kept.set(name, [...(kept.get(name) ?? []), wordsOf(element) ?? ''])
  }
  return Object.fromEntries(
    [...kept].map(([name, list]) => [name, list.length === 1 ? list[0]! : list]),
  )
}

function describe(element: Element): string {
  const { rel, href, residref, role } = element.attributes
  const words = [rel ?? role, nameOf(element), href ?? residref]
  const code = literalOf(element)
  return [...new Set([...words, code])].filter(Boolean).join(' ')
}

import type { Element } from 'xast'
import { plainWords } from '../items/plain-words.ts'
import { childrenOf, wordsOf } from '../xml/elements.ts'

/** The name of a thing: its `name`, in words, else the literal or code that stands for it. */
export function nameOf(element: Element | undefined): string | null {
  if (element === undefined) return null
  const name = bestOf(childrenOf(element, 'name'), ['nrol:full', 'full', 'nrol:display', 'display'])
  return (
    wordsOf(name) ?? plainWords(element.attributes.literal) ?? wordsOf(element) ?? codeOf(element)
  )
}

/** `medtop:20000822` of a thing that has no name in words. */
function codeOf({ attributes }: Element): string | null {
  return plainWords(attributes.qcode ?? attributes.uri)
}

/** What a controlled value says: its code, address or literal. */
export function literalOf(element: Element | undefined): string | null {
  if (element === undefined) return null
  const { qcode, uri, literal } = element.attributes
  return plainWords(qcode ?? uri ?? literal)
}

/** Of several elements with roles: that of the first wanted role, else the first. */
export function bestOf(
  elements: readonly Element[],
  roles: readonly string[],
): Element | undefined {
  const wanted = roles
    .map((role) => elements.find(({ attributes }) => (attributes.role ?? '').endsWith(role)))
    .find((element) => element !== undefined)
  return wanted ?? elements[0]
}

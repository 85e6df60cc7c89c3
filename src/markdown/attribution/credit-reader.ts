import type { Element } from 'hast'
import { type Credit, findCredits } from './find-credits.ts'
import { mapText, type TextMap } from './text-map.ts'

/** Gives the crediting sentences of an element. */
export type CreditReader = (element: Element) => { map: TextMap; credits: Credit[] }

/** A reader that remembers what it has read: two steps ask about the same paragraphs. */
export function createCreditReader(): CreditReader {
  const known = new Map<Element, ReturnType<CreditReader>>()
  return (element) => {
    const before = known.get(element)
    if (before) return before
    const map = mapText(element)
    const read = { map, credits: findCredits(map) }
    known.set(element, read)
    return read
  }
}

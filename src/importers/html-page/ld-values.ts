// Values of schema.org as they occur: a text, an object with a name, a list of either.

import { fromHtml } from 'hast-util-from-html'
import { textContent } from '../../markdown/text-content.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'

/** An object of JSON-LD. */
export type LdObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is LdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text without HTML: many systems write entities and tags into it. Cut at 100,000 characters. */
export function plainWords(text: string): string {
  const cut = text.slice(0, 100_000)
  const words = /[<&]/.test(cut) ? textContent(fromHtml(shallow(cut), { fragment: true })) : cut
  return foldSpaces(words)
}

/** A text with hundreds of tags is no value: its tags are left as words. */
function shallow(text: string): string {
  return (text.match(/</g)?.length ?? 0) > 200 ? text.replaceAll('<', '&lt;') : text
}

/** The words of a value: a text, `{"@value": …}`, `{"name": …}`, the first of a list; null for none. */
export function oneText(value: unknown): string | null {
  return texts(value)[0] ?? null
}

/** The words of each value of a list, without empty ones. */
export function texts(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 100)
    .flatMap((one) => {
      const raw = isObject(one) ? (one['@value'] ?? one.name) : one
      const text = Array.isArray(raw) ? raw[0] : raw
      return typeof text === 'string' && text.trim() !== '' ? [plainWords(text)] : []
    })
    .filter((text) => text !== '')
}

/** The addresses of a value: texts, or objects with `url`, `contentUrl` or `@id`. */
export function addresses(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 100)
    .flatMap((one) => {
      const raw = isObject(one) ? (one.url ?? one.contentUrl ?? one['@id']) : one
      const text = Array.isArray(raw) ? raw[0] : raw
      return typeof text === 'string' ? [text.trim()] : []
    })
}

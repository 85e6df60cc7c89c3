import type { Element } from 'hast'

/**
 * The HTML of an element without attributes that holds nothing but words, as `rehype-stringify` writes
 * it: most paragraphs are no more. Null for any other element.
 */
export function writePlain({ tagName, properties, children }: Element): string | null {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || !plainNames.has(tagName)) return null
  for (const _ in properties) return null
  const words = /[&<]/.test(only.value)
    ? only.value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
    : only.value
  return `<${tagName}>${words}</${tagName}>`
}

const plainNames: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

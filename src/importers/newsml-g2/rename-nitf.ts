import type { Element } from 'xast'
import { localName } from '../xml/elements.ts'

/** NITF 3 elements → HTML; those that are not named here become `span`. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    block: 'div',
    bq: 'blockquote',
    'media-caption': 'figcaption',
    'media-producer': 'figcaption',
    media: 'figure',
    hl2: 'h2',
    tagline: 'p',
    note: 'div',
    'body.content': 'div',
    credit: 'p',
    lang: 'span',
    pronounce: 'span',
    ...Object.fromEntries(
      'p ul ol li dl dt dd table caption tbody thead tfoot tr td th em q br hr a sub sup pre'
        .split(' ')
        .map((name) => [name, name]),
    ),
  }),
)

/** What an element of NITF becomes in HTML; metadata goes. */
export function renameNitf(
  element: Element,
): { name: string; attributes?: Record<string, string> } | null {
  const name = localName(element)
  const { attributes } = element
  if (name === 'media-metadata' || name === 'media-object') return null
  if (name === 'media-reference') {
    const { source, 'alternate-text': alt } = attributes
    return { name: 'img', attributes: { src: source ?? '', alt: alt ?? '' } }
  }
  if (name === 'a') return { name: 'a', attributes: { href: attributes.href ?? '' } }
  return { name: NAMES.get(name) ?? 'span' }
}

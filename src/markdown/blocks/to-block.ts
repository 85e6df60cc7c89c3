import type { Element } from 'hast'
import type { Block, Role } from '../../model/block.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { forEachElement } from '../for-each-element.ts'
import { textContent } from '../text-content.ts'
import { type Draft, headingDepth, imageOf } from './draft.ts'

/**
 * A draft as the block that the model wants. `text` is read off the very tree that `html` is made
 * of, so that the two cannot part.
 *
 * @param stringify HTML of one element.
 */
export function toBlock(draft: Draft, stringify: (element: Element) => string): Block {
  const { element } = draft
  const image = imageOf(draft)
  if (image) {
    const src = image.properties.src ? String(image.properties.src) : null
    const alt = foldSpaces(String(image.properties.alt ?? ''))
    const href = element.tagName === 'a' ? element.properties.href : null
    const links = href ? [{ href: String(href), text: alt }] : []
    return { role: 'image', text: '', html: '', links, image: { src, alt } }
  }
  const role: Role = draft.role ?? (headingDepth(draft) === null ? 'paragraph' : 'heading')
  const text = textContent(element)
  if (role === 'furniture') return { role, text, html: '', links: [], image: null }
  const depth = headingDepth(draft) ?? (role === 'headline' ? 1 : role === 'heading' ? 2 : null)
  return {
    role,
    text,
    html: stringify(element),
    ...(depth !== null && (role === 'heading' || role === 'headline') ? { depth } : {}),
    links: linksOf(element),
    image: null,
  }
}

function linksOf(element: Element): Block['links'] {
  const links: Block['links'] = []
  forEachElement(element, (node) => {
    const { href } = node.properties
    if (node.tagName === 'a' && typeof href === 'string' && !href.startsWith('#'))
      links.push({ href, text: foldSpaces(textContent(node)) })
  })
  return links
}

import type { Element, ElementContent } from 'hast'
import { isBlockElement } from '../is-block.ts'
import { isElement, textContent } from '../text-content.ts'
import type { Stretch } from './split-sentences.ts'

/** Where in an element's text its inline elements lie. */
export interface TextMap {
  text: string
  links: (Stretch & { href: string })[]
  /** Links, emphasis and citations: what marks a name as one. */
  marked: Stretch[]
  /** Emphasis only. */
  emphasis: Stretch[]
  /** Offsets at which an inline element begins, a line is broken, or a list item begins. */
  breaks: Set<number>
  /** Of these, the starts of items and lines. */
  lineStarts: Set<number>
}

const emphasisNames = ['em', 'i', 'strong', 'b', 'small', 'cite', 'mark']

/** Reads an element once, so that a match in its text can be asked what it is made of. */
export function mapText(element: Element): TextMap {
  const map: TextMap = {
    text: textContent(element),
    links: [],
    marked: [],
    emphasis: [],
    breaks: new Set(),
    lineStarts: new Set(),
  }
  walk(element.children, 0, map)
  return map
}

function walk(nodes: readonly ElementContent[], offset: number, map: TextMap): number {
  let at = offset
  for (const node of nodes) {
    if (node.type === 'text') at += node.value.length
    if (!isElement(node)) continue
    const end = at + textContent(node).length
    map.breaks.add(at)
    if (node.tagName === 'br' || isBlockElement(node)) map.lineStarts.add(at)
    if (end > at) note(node, { start: at, end }, map)
    at = walk(node.children, at, map)
  }
  return at
}

function note(node: Element, stretch: Stretch, map: TextMap): void {
  const href = node.properties.href
  if (node.tagName === 'a' && typeof href === 'string' && /^https?:/.test(href))
    map.links.push({ ...stretch, href })
  if (emphasisNames.includes(node.tagName)) map.emphasis.push(stretch)
  if (node.tagName === 'a' || emphasisNames.includes(node.tagName)) map.marked.push(stretch)
}

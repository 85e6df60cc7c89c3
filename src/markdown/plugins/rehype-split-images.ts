import type { Element, ElementContent, Root } from 'hast'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { isBlank, isElement } from '../text-content.ts'

/**
 * Gives pictures a place of their own. Images at the head of a paragraph, alone in one, or on its
 * last line become children of the root (`img`, or `a` around `img`). An image within running text
 * becomes a link to it with its alt text as words, class `image-link`: what shows pictures, and from
 * where, is for the templates to decide, not for the body's HTML.
 */
export function rehypeSplitImages() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap((node) =>
      isElement(node, 'p', 'div') ? splitParagraph(node) : isElement(node) ? [node] : [],
    )
    for (const node of tree.children)
      if (isElement(node) && !isImage(node)) linkImages(node, node.tagName === 'a')
  }
}

/** An image, or emphasis or a link with nothing but images in it. */
function isImage(node: ElementContent): boolean {
  if (!isElement(node)) return false
  if (node.tagName === 'img') return true
  if (!['a', 'abbr', 'b', 'em', 'i', 'span', 'strong'].includes(node.tagName)) return false
  const seen = node.children.filter((child) => !isBlank(child))
  return seen.length > 0 && seen.every(isImage)
}

const isGap = (node: ElementContent) => isBlank(node)
/** A line ends with it. (No regular expression: `\n\s*$` is quadratic on a run of line ends.) */
const isBreak = (node: ElementContent | undefined) =>
  isElement(node, 'br') ||
  (node?.type === 'text' && node.value.slice(node.value.trimEnd().length).includes('\n'))

function splitParagraph(paragraph: Element): Element[] {
  const { children } = paragraph
  let start = 0
  while (start < children.length && (isImage(children[start]!) || isGap(children[start]!))) start++
  let end = children.length
  while (end > start && (isImage(children[end - 1]!) || isGap(children[end - 1]!))) end--
  if (end < children.length && !isBreak(children[end - 1]) && !isBreak(children[end]))
    end = children.length
  const lead = imagesOf(children.slice(0, start), paragraph)
  const trail = imagesOf(children.slice(end), paragraph)
  if (lead.length + trail.length === 0) return [paragraph]
  const words = children.slice(start, end)
  const rest = words.length > 0 ? [{ ...paragraph, children: words }] : []
  return [...lead, ...rest, ...trail]
}

/** The images of a run, each by itself, still in its link. */
function imagesOf(nodes: readonly ElementContent[], { position, data }: Element): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (!isElement(node)) return []
    if (node.tagName === 'img') return [{ ...node, position: node.position ?? position, data }]
    const inner = imagesOf(node.children, { ...node, position, data })
    if (node.tagName !== 'a') return inner
    return inner.map((image) => ({ ...node, children: [image], position: image.position, data }))
  })
}

function linkImages(parent: Element, inLink: boolean): void {
  parent.children = parent.children.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node]
    if (node.tagName !== 'img') {
      linkImages(node, inLink || node.tagName === 'a')
      return [node]
    }
    const { src, alt } = node.properties
    const words = foldSpaces(String(alt ?? '')) || fileName(String(src ?? ''))
    if (words === '') return []
    const children: ElementContent[] = [{ type: 'text', value: words }]
    const className = ['image-link']
    if (inLink || !src)
      return [{ type: 'element', tagName: 'span', properties: { className }, children }]
    const properties = { className, href: String(src) }
    return [{ type: 'element', tagName: 'a', properties, children }]
  })
}

/** Last part of the path: the only words that an image without alt text has. */
function fileName(src: string): string {
  return (
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1)
      ?.slice(0, 80) ?? ''
  )
}

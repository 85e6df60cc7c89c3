import type { Element, ElementContent, Root, RootContent } from 'hast'
import { safeUrl } from '../../markdown/safe-url.ts'
import { isElement, textContent } from '../../markdown/text-content.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { pictureAddress } from './picture-address.ts'

/** Elements without words for a reader; they go and are counted. */
const DROPPED: ReadonlySet<string> = new Set(
  'applet base button canvas dialog form frame frameset input link math meta noframes option script select style svg template textarea title'.split(
    ' ',
  ),
)
/** What shows something from elsewhere; a link to it stays. */
const EMBEDS: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/** What shapes a page without words of its own. Other elements go where they hold none. */
const SHAPES: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const NONE: ReadonlySet<string> = new Set()

type Cleaning = { base: string | null; dropped: Map<string, number>; pictures: Set<string> }

/**
 * Take out of an HTML tree, in place, what has no place in an article: scripts, forms, comments,
 * counting pictures, dangerous addresses. Captions of WordPress become figures.
 *
 * @returns how many elements of each kind were left out
 */
export function cleanTree(tree: Root, base: string | null): Record<string, number> {
  const cleaning: Cleaning = { base, dropped: new Map(), pictures: new Set() }
  tree.children = cleanAll(tree.children, cleaning)
  return Object.fromEntries(cleaning.dropped)
}

/** Texts that come to stand side by side become one: the converter is slow on thousands of them. */
function cleanAll<Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  cleaning: Cleaning,
): Node[] {
  const cleaned: Node[] = []
  for (const node of nodes) {
    const results =
      node.type === 'text' ? [node] : isElement(node) ? cleanElement(node, cleaning) : []
    for (const result of results as Node[]) {
      const last = cleaned.at(-1)
      if (last?.type === 'text' && result.type === 'text') last.value += result.value
      else cleaned.push(result)
    }
  }
  return cleaned
}

/** The element, what stands for it, or nothing. */
function cleanElement(element: Element, cleaning: Cleaning): ElementContent[] {
  const { tagName } = element
  if (tagName === 'form') count(cleaning, 'form')
  else if (DROPPED.has(tagName)) return count(cleaning, tagName)
  if (EMBEDS.has(tagName)) return linkEmbed(element, cleaning)
  if (tagName === 'img') return cleanPicture(element, cleaning)
  const shown = tagName === 'noscript' ? new Set(cleaning.pictures) : NONE
  element.children = cleanAll(element.children, cleaning)
  if (tagName === 'noscript') return newPictures(element, shown)
  if (!SHAPES.has(tagName) && element.children.every(isSpace)) return element.children
  if (tagName === 'a') return cleanLink(element, cleaning)
  if (/^h[1-6]$/.test(tagName) && isEmpty(element)) return []
  const classes = classesOf(element)
  if (classes.includes('wp-caption')) return [{ ...element, tagName: 'figure' }]
  if (classes.includes('wp-caption-text')) return [{ ...element, tagName: 'figcaption' }]
  return [element]
}

function cleanLink(link: Element, { base, dropped }: Cleaning): ElementContent[] {
  const href = String(link.properties.href ?? '')
  const isOwn = href === '' || href.startsWith('#')
  const url = isOwn ? null : safeUrl(href, 'link', base).url
  if (url === null) {
    if (!isOwn) dropped.set('link', (dropped.get('link') ?? 0) + 1)
    return link.children
  }
  link.properties = { href: url }
  return isEmpty(link) ? [] : [link]
}

function cleanPicture(picture: Element, cleaning: Cleaning): ElementContent[] {
  const { width, height, alt } = picture.properties
  if (Number(width) === 1 || Number(height) === 1) return count(cleaning, 'counting picture')
  const src = pictureAddress(picture, cleaning.base)
  const words = foldSpaces(String(alt ?? ''))
  if (src === null && words === '') return count(cleaning, 'img')
  if (src !== null) cleaning.pictures.add(src)
  picture.properties = { src: src ?? '', alt: words }
  return [picture]
}

/** `noscript` repeats the picture that a script would fetch: only what was not shown yet stays. */
function newPictures(noscript: Element, shown: ReadonlySet<string>): ElementContent[] {
  return noscript.children.filter(
    (node) => !isElement(node, 'img') || !shown.has(String(node.properties.src)),
  )
}

const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

function linkEmbed(element: Element, cleaning: Cleaning): ElementContent[] {
  const source = element.children.find((node) => isElement(node, 'source'))
  const { src, data, title, dataSrc } = element.properties
  const inner = isElement(source) ? source.properties.src : null
  const raw = [src, dataSrc, data, inner].find((value) => typeof value === 'string' && value !== '')
  const href = typeof raw === 'string' ? safeUrl(raw, 'link', cleaning.base).url : null
  if (href === null) return count(cleaning, element.tagName)
  const value = foldSpaces(String(title ?? '')) || href
  const words: ElementContent = { type: 'text', value }
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [words],
  }
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }]
}

function count({ dropped }: Cleaning, name: string): [] {
  dropped.set(name, (dropped.get(name) ?? 0) + 1)
  return []
}

function isEmpty(element: Element): boolean {
  return textContent(element).trim() === '' && !hasPicture(element)
}

function hasPicture(element: Element): boolean {
  return element.children.some(
    (node) => isElement(node, 'img') || (isElement(node) && hasPicture(node)),
  )
}

function classesOf(element: Element): readonly (string | number)[] {
  const { className } = element.properties
  return Array.isArray(className) ? className : []
}

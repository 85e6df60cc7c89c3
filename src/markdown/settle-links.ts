import type { Element, ElementContent, Root } from 'hast'
import type { VFile } from 'vfile'
import { forEachElement } from './for-each-element.ts'
import { ownHost } from './own-host.ts'
import { report } from './report.ts'

/**
 * Gives the address of a page of the site, from its path and fragment as a link gives them; null
 * where there is no such page.
 */
export type ResolveLink = (path: string, fragment: string) => string | null

/**
 * Points a page's links to other pages of the site at their addresses; a link to nowhere goes, its
 * words stay, and a finding tells. Pictures become their words. What may be wider than the window can
 * be scrolled with the keyboard.
 */
export function settleLinks(tree: Root, file: VFile, resolve: ResolveLink): void {
  const ids = new Set(file.data.headings?.map(({ id }) => id))
  forEachElement(tree, (element) => {
    const { tagName, properties } = element
    if (tagName === 'pre' || tagName === 'table') properties.tabIndex = 0
    else if (tagName === 'img') toWords(element)
    else if (tagName === 'a' && typeof properties.href === 'string') {
      const { href } = properties
      const address = href.startsWith('#') ? within(href, ids) : elsewhere(href, resolve)
      if (address === null) drop(element, href, file)
      else if (address !== href) element.properties = { href: address }
    }
  })
}

function within(href: string, ids: ReadonlySet<string>): string | null {
  return ids.has(href.slice(1)) ? href : null
}

/** The address of a page of the site; a link that leaves the site stays as it is. */
function elsewhere(href: string, resolve: ResolveLink): string | null {
  if (!href.startsWith(ownHost)) return href
  const [path = '', fragment = ''] = href.slice(ownHost.length).split('#')
  return resolve(decode(path), decode(fragment))
}

function toWords(image: Element): void {
  const words = String(image.properties.alt ?? '')
  image.tagName = 'span'
  image.properties = {}
  image.children = [{ type: 'text', value: words }] satisfies ElementContent[]
}

function drop(link: Element, href: string, file: VFile): void {
  const shown = href.startsWith(ownHost) ? href.slice(ownHost.length - 1) : href
  link.tagName = 'span'
  link.properties = {}
  report(file, {
    severity: 'warning',
    rule: 'dead-link',
    message: `Unexpected link to \`${shown.slice(0, 80)}\`, expected a page or a heading of this site; the words stay without it`,
    mend: 'Correct the address; another page of yours is named by its file, such as contact.md.',
    place: link,
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

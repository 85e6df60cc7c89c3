import type { Element, ElementContent, Root } from 'hast'
import type { VFile } from 'vfile'
import { forEachElement } from '../for-each-element.ts'
import { ownHost } from '../own-host.ts'
import { report } from '../report.ts'

/**
 * Points a page's links to other pages of the site at their addresses; a link to nowhere goes, its
 * words stay, and a finding tells. Pictures become their words. What may be wider than the window can
 * be scrolled with the keyboard.
 */
export function rehypePageLinks() {
  return (tree: Root, file: VFile): void => {
    const ids = new Set(file.data.page?.headings.map(({ id }) => id))
    forEachElement(tree, (element) => {
      const { tagName, properties } = element
      if (tagName === 'pre' || tagName === 'table') properties.tabIndex = 0
      else if (tagName === 'img') toWords(element)
      else if (tagName === 'a' && typeof properties.href === 'string') {
        settle(element, properties.href, ids, file)
      }
    })
  }
}

function toWords(image: Element): void {
  const words = String(image.properties.alt ?? '')
  image.tagName = 'span'
  image.properties = {}
  image.children = [{ type: 'text', value: words }] satisfies ElementContent[]
}

function settle(link: Element, href: string, ids: ReadonlySet<string>, file: VFile): void {
  if (href.startsWith('#')) {
    if (!ids.has(href.slice(1))) drop(link, href, file)
    return
  }
  if (!href.startsWith(ownHost)) return
  const [path = '', fragment = ''] = href.slice(ownHost.length).split('#')
  const address = file.data.page?.resolve(decode(path), decode(fragment)) ?? null
  if (address === null) drop(link, href.slice(ownHost.length - 1), file)
  else link.properties = { href: address }
}

function drop(link: Element, href: string, file: VFile): void {
  link.tagName = 'span'
  link.properties = {}
  report(file, {
    severity: 'warning',
    rule: 'dead-link',
    message: `Unexpected link to \`${href.slice(0, 80)}\`, expected a page or a heading of this site; the words stay without it`,
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

import GithubSlugger from 'github-slugger'
import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { forEachElement } from '../for-each-element.ts'

/**
 * Gives every heading of a page an id made of its words, as GitHub does, and lists them. The page has
 * its heading of the first level already: one in the text becomes one of the second. Other ids go: a
 * page's own words may not stand in the way of ids that the site uses.
 */
export function rehypeHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger()
    const headings = file.data.headings ?? []
    forEachElement(tree, (element) => {
      delete element.properties.id
      if (!/^h[1-6]$/.test(element.tagName)) return
      if (element.tagName === 'h1') element.tagName = 'h2'
      headings.push(name(element, slugger))
    })
  }
}

function name(element: Element, slugger: GithubSlugger) {
  const text = foldSpaces(textOf(element))
  const id = slugger.slug(text) || slugger.slug('section')
  element.properties.id = id
  return { id, text, level: Number(element.tagName.charAt(1)) }
}

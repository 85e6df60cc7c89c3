import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

/** Paths of all files below a folder, with `/`, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort()
}

export type Page = { path: string; html: string; tree: Root; ids: string[]; elements: Element[] }

/** Every HTML page of a site, parsed. */
export function readPages(site: string): Page[] {
  return listFiles(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(site, path), 'utf8')
      const tree = fromHtml(html)
      const elements: Element[] = []
      visit(tree, 'element', (element) => void elements.push(element))
      const ids = elements.flatMap(({ properties }) =>
        typeof properties.id === 'string' ? [properties.id] : [],
      )
      return { path, html, tree, ids, elements }
    })
}

import { listFiles } from './site-files.ts'

/**
 * One page of each kind of a built site, as addresses without leading `/`: of the pages in one folder
 * and depth the first, and those at the root.
 */
export function kindsOfPage(site: string): string[] {
  const kinds = new Map<string, string>()
  for (const file of listFiles(site).filter((path) => path.endsWith('.html'))) {
    const parts = file.split('/')
    const kind = parts.length === 1 ? file : `${parts[0]} ${parts.length}`
    if (!kinds.has(kind)) kinds.set(kind, file.replace(/index\.html$/, ''))
  }
  return [...kinds.values()]
}

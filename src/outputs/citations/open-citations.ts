import { createRequire } from 'node:module'
import type { CslItem } from './csl-item.ts'
import { openPrinter } from './open-printer.ts'
import { openWriters, type Writers } from './open-writers.ts'
import type { CitationStyle } from './styles.ts'

/** Ways to cite an item. References are plain text, not HTML. */
export type Citations = Writers & {
  reference: (style: CitationStyle['id'], item: CslItem) => string
}

/** Gives citations, opened when they are first asked for. */
export function citationsOnce(): () => Promise<Citations> {
  let opened: Promise<Citations> | null = null
  return () => {
    opened ??= openCitations()
    return opened
  }
}

/**
 * Loads citation-js with its styles, and citeproc, which prints them: some 50 milliseconds, so it is
 * done once, by those who cite. Each style is made ready when it is first asked for. Nothing is read
 * from the network or the clock.
 */
export async function openCitations(): Promise<Citations> {
  const { plugins, styles, locales } = await import('./citation-library.ts')
  // Imported, its megabyte would first be searched for names; and it need not be in bundles.
  const citeproc = createRequire(import.meta.url)('citeproc')
  const printers = new Map<string, (item: CslItem) => string>()
  const printerOf = (id: CitationStyle['id']) => {
    const printer = printers.get(id) ?? openPrinter(citeproc, styles[id], locales['en-US'])
    printers.set(id, printer)
    return printer
  }
  return {
    ...openWriters(plugins),
    reference: (style, item) => printerOf(style)(item),
  }
}

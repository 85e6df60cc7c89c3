// The only file that knows citation-js. It is given finished CSL items: the library's own parsers, which
// could take a text for an address and fetch it, are never called.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CslItem } from './csl-item.ts'

// BibTeX reads UTF-8 by now; without this the library drops every letter that is not Latin. Our ids are
// safe as labels, and shortened they could collide.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
})

/** One item as a BibTeX entry, labelled with its id. */
export function formatBibtex(item: CslItem): string {
  return `${plugins.output.format('bibtex', [structuredClone(item)]).trim()}\n`
}

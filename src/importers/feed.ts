// Comes in: a feed file: RSS 2.0, RSS 1.0, Atom or JSON Feed. Goes out: one article for each entry.

import { decodeBytes } from './decode-bytes.ts'
import { readFeed } from './feed/read-feed.ts'
import { importFinding } from './import-finding.ts'
import type { Imported, Importer, ImportFacts } from './importer.ts'
import { importItems } from './items/import-items.ts'
import { setAside } from './set-aside.ts'
import { readXmlCharset } from './xml/read-xml-charset.ts'

/** A feed that was saved to a file. */
export const feed: Importer = {
  id: 'feed',
  reads: 'bytes',
  holds: 'many',
  maxBytes: 32 * 1024 * 1024,
  recognises: (name, head) =>
    /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) ||
    /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/i.test(head) ||
    /\.(?:rss|atom|rdf)$/i.test(name),
  run: (input, facts) => {
    const charset = input.charset ?? readXmlCharset(input.bytes)
    const { text, findings } = decodeBytes(input.file, input.bytes, charset, 'drop')
    const parts = importFeed(text ?? '', input.file, facts)
    return findings.length === 0 ? parts : [setAside('', 0, findings), ...parts]
  },
}

/** The articles of a feed. */
export function importFeed(text: string, file: string, given: ImportFacts): Imported[] {
  const { items, findings } = readFeed(text, file)
  const all = [...importItems(items, { file, importer: 'feed' }, given)]
  if (items.length === 0 && findings.length === 0) {
    const message = 'Unexpected feed without entries, expected at least one'
    findings.push(importFinding(file, 'error', 'import-empty', message))
  }
  return findings.length === 0 ? all : [...all, setAside('', 0, findings)]
}

// Comes in: an export of WordPress (WXR). Goes out: one article for each page and each entry of its blog.

import { importFinding } from './import-finding.ts'
import type { ImportInput } from './import-input.ts'
import type { Imported, Importer, ImportFacts } from './importer.ts'
import { importItem, type Taken } from './items/import-items.ts'
import { type SetAside, setAside } from './set-aside.ts'
import { parseItem } from './wxr/parse-item.ts'
import { readEntry } from './wxr/read-entry.ts'
import { readSite } from './wxr/read-site.ts'
import { splitItems } from './wxr/split-items.ts'
import { measureXml } from './xml/measure-xml.ts'

/** The file that WordPress writes under Tools → Export. Read twice, piece by piece, never held whole. */
export const wxr: Importer = {
  id: 'wxr',
  reads: 'chunks',
  holds: 'many',
  maxBytes: 4 * 1024 * 1024 * 1024,
  recognises: (_name, head) =>
    /<rss[\s>]/i.test(head) && /xmlns:wp\s*=|<wp:wxr_version|WordPress eXtended RSS/i.test(head),
  run: importWxr,
}

/** Most items of one export, pictures and menus among them. */
const MAX_ITEMS = 500_000

const from = (file: string) => ({ file, importer: 'wxr' })

/** The articles of an export; everything else in it is counted by kind. */
export async function* importWxr(input: ImportInput, given: ImportFacts): AsyncGenerator<Imported> {
  const { file } = input
  const site = await readSite(input)
  const taken: Taken = { names: new Map(), paths: new Set() }
  let found = 0
  let garbled = 0
  for await (const part of splitItems(input.chunks())) {
    if (part.kind === 'head') {
      const bomb = findEntities(part.xml, file)
      if (bomb === null) continue
      yield bomb
      return
    }
    if (part.kind === 'problem') {
      yield setAside(part.aside, part.count, [
        importFinding(file, 'error', 'import-xml', part.message, {
          mend: part.mend,
          line: part.line,
        }),
      ])
      continue
    }
    found++
    if (found > MAX_ITEMS) {
      const message = `Unexpected number of items, expected at most ${MAX_ITEMS}: the rest is left out`
      const mend = 'Export by years or by authors, and import the files one by one.'
      yield setAside('', 0, [importFinding(file, 'error', 'import-too-large', message, { mend })])
      break
    }
    if (part.xml.includes('\ufffd')) garbled++
    const place = { file, name: `item ${found}`, line: part.line }
    const item = parseItem(part.xml, place)
    if ('setAside' in item) {
      yield item
      continue
    }
    const entry = readEntry(item, site, place)
    if ('setAside' in entry) yield entry
    else {
      if (entry.comments > 0) yield setAside('comments of readers', entry.comments)
      yield importItem(entry.item, from(file), given, taken)
    }
  }
  if (found === 0) {
    const message = 'Unexpected file without items, expected an export of WordPress'
    const mend = 'Export again under Tools → Export, with “All content”.'
    yield setAside('', 0, [importFinding(file, 'error', 'import-empty', message, { mend })])
  }
  if (garbled > 0) {
    const message = `Unexpected bytes that are not UTF-8 in ${garbled} ${garbled === 1 ? 'item' : 'items'}: shown as \ufffd`
    const mend = 'Check the accents and quotation marks in the imported files.'
    yield setAside('', 0, [importFinding(file, 'warning', 'import-encoding', message, { mend })])
  }
  if (site.findings.length > 0) yield setAside('', 0, site.findings)
}

/** Entities that an export declares for itself can stand for billions of characters. */
function findEntities(head: string, file: string): SetAside | null {
  const { entities } = measureXml(head)
  if (entities === 0) return null
  const message = `Unexpected declarations of ${entities} ${entities === 1 ? 'entity' : 'entities'}, expected none`
  const mend = 'Save the file without its DOCTYPE.'
  return setAside('', 0, [importFinding(file, 'error', 'import-xml', message, { mend })])
}

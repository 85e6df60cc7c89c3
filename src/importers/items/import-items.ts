// Comes in: items as a source holds them. Goes out: article files, one for each, told apart.

import { normaliseUrl } from '../../model/normalise-url.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportedArticle } from '../imported-article.ts'
import type { Imported, ImportFacts } from '../importer.ts'
import { type SetAside, setAside } from '../set-aside.ts'
import { itemToArticle } from './item-to-article.ts'
import type { SourceItem } from './source-item.ts'

/** Most items of one input. */
const MAX_ITEMS = 100_000

/**
 * One article for each item, as they come. An item whose id or address another one had is refused
 * with a finding; two articles of one name get two files. Never throws.
 */
export function* importItems(
  items: Iterable<SourceItem | SetAside>,
  from: { file: string; importer: string },
  given: ImportFacts,
): Generator<Imported> {
  const names = new Map<string, string>()
  const paths = new Set<string>()
  let count = 0
  for (const item of items) {
    if ('setAside' in item) {
      yield item
      continue
    }
    count++
    if (count > MAX_ITEMS) continue
    yield importItem(item, from, given, { names, paths })
  }
  if (count <= MAX_ITEMS) return
  const message = `Unexpected number of items, ${count}, expected at most ${MAX_ITEMS}`
  const finding = importFinding(from.file, 'error', 'import-too-large', message, {
    mend: 'Divide the file.',
  })
  yield setAside('items beyond the bound', count - MAX_ITEMS, [finding])
}

/** What the items of one input have used up so far. */
export interface Taken {
  /** Ids and addresses → the name of the item that has them. */
  names: Map<string, string>
  /** Paths of article files. */
  paths: Set<string>
}

/** One item of several as an article; the same as `importItems` for those that come by themselves. */
export function importItem(
  item: SourceItem,
  from: { file: string; importer: string },
  given: ImportFacts,
  { names, paths }: Taken,
): ImportedArticle {
  const keys = keysOf(item)
  const first = keys.map((key) => names.get(key)).find((name) => name !== undefined)
  for (const key of keys) if (!names.has(key)) names.set(key, item.name)
  if (first !== undefined) return refuseSecond(item, first, from)
  return keepApart(convert(item, from, given), paths)
}

function convert(
  item: SourceItem,
  { file, importer }: { file: string; importer: string },
  given: ImportFacts,
): ImportedArticle {
  try {
    return itemToArticle(item, { file, importer }, given)
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 100) : 'unknown'
    const message = `Unexpected ${item.name} that could not be understood (${reason})`
    const mend = 'Import this one as a web page: save it in a browser.'
    return refuse(file, importer, 'import-item', message, mend)
  }
}

function keysOf({ id, url }: SourceItem): string[] {
  const address = url === null ? null : normaliseUrl(url)
  return [id === null ? null : `id ${id}`, address === null ? null : `at ${address}`].filter(
    (key) => key !== null,
  )
}

function refuseSecond(
  item: SourceItem,
  first: string,
  { file, importer }: { file: string; importer: string },
): ImportedArticle {
  const about = (item.url ?? item.id ?? '').slice(0, 200)
  const message = `Unexpected ${item.name} with the id or address of ${first}, ${about}, expected one article for each`
  const mend = 'Only the first was imported. Take the other out of the file, or give it its own id.'
  return refuse(file, importer, 'import-duplicate', message, mend)
}

function refuse(
  file: string,
  importer: string,
  rule: string,
  message: string,
  mend: string,
): ImportedArticle {
  const findings = [importFinding(file, 'error', rule, message, { mend })]
  return { file, importer, facts: null, pieces: [], article: null, findings }
}

/** A second article of the same day and name gets its code's end into its path. */
function keepApart(imported: ImportedArticle, paths: Set<string>): ImportedArticle {
  if (imported.article === null || imported.facts === null) return imported
  const { path, text } = imported.article
  if (!paths.has(path)) {
    paths.add(path)
    return imported
  }
  const end =
    imported.facts.code
      .replace(/[^a-z0-9]+/gi, '')
      .slice(-8)
      .toLowerCase() || '2'
  let free = path.replace(/\.md$/, `-${end}.md`)
  for (let number = 2; paths.has(free); number++)
    free = path.replace(/\.md$/, `-${end}-${number}.md`)
  paths.add(free)
  return { ...imported, article: { path: free, text } }
}

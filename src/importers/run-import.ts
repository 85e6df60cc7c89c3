import { basename } from 'node:path'
import type { FetchOptions } from '../fetch/fetch-result.ts'
import { hostOf, normaliseUrl } from '../model/normalise-url.ts'
import { misfitting, unknownKind } from './check-input.ts'
import { chooseImporter } from './choose-importer.ts'
import { fetchInput } from './fetch-input.ts'
import { gatherEntry, type ImportEntry, refused } from './import-entry.ts'
import type { ImportInput } from './import-input.ts'
import { type ImportReport, toReport } from './import-report.ts'
import type { ImportedArticle } from './imported-article.ts'
import type { Importer, ImportFacts } from './importer.ts'
import { readKnownArticles } from './known-articles.ts'
import { listMissingOutlets, type Sightings } from './list-outlets.ts'
import { listInputs, openInput, readHead } from './read-input.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'
import { type WriteTarget, writeImported } from './write-article.ts'

export interface ImportOptions extends ImportFacts {
  /** The content folder: article files go to `articles/` below it. */
  content: string
  /** Write nothing, only say what would be written. */
  dryRun?: boolean
  /** Id of the importer to use, where the file's name does not tell. */
  from?: string | null
  /** Addresses to fetch and import, besides the files. */
  fetch?: readonly string[]
  /** How addresses are resolved and checked: for tests, whose server is on this machine. */
  fetchOptions?: FetchOptions
  /** The instant of now, ISO 8601 in UTC; needed to fetch. */
  now?: () => string
  /** Called after each input: for progress. `index` from 0. */
  onEntry?: (entry: ImportEntry, index: number, total: number) => void
  /** Called after each article of an input that holds many: for progress. `count` from 1. */
  onArticle?: (count: number) => void
}

/** What one run holds on to. */
interface Run {
  options: ImportOptions
  target: WriteTarget
  sightings: Sightings
  /** Number of inputs. */
  total: number
}

/**
 * Import files, folders and addresses into the content folder. Inputs are taken one after the other;
 * running again after an interruption skips what is there already. Never throws for an input:
 * problems are findings of its entry.
 */
export async function runImport(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { content, dryRun = false, fetch = [] } = options
  const files = await listInputs(paths)
  const addresses = [...new Set(fetch)]
  if (!dryRun) await sweepLeftovers(content)
  const target = { content, dryRun, known: await readKnownArticles(content) }
  const total = files.length + addresses.length
  const run: Run = { options, target, sightings: new Map(), total }
  const entries: ImportEntry[] = []
  const add = (entry: ImportEntry) => {
    entries.push(entry)
    options.onEntry?.(entry, entries.length - 1, total)
  }
  for (const file of files) add(await importFile(file, run))
  for (const address of addresses) add(await importAddress(address, run))
  return toReport(entries, await listMissingOutlets(content, run.sightings), dryRun)
}

async function importFile(file: string, run: Run): Promise<ImportEntry> {
  const { options } = run
  const head = await readHead(file)
  if ('finding' in head) return refused(file, null, [head.finding])
  const importer = chooseImporter(basename(file), head.bytes, options.from ?? null)
  if (importer === null) return refused(file, null, [unknownKind(file, head.bytes)])
  const misfit = misfitting(file, importer, options, run.total)
  if (misfit !== null) return refused(file, importer.id, [misfit])
  const opened = await openInput(file, head.size, importer)
  if ('finding' in opened) return refused(file, importer.id, [opened.finding])
  return importInput(opened.input, importer, options, run)
}

/** An address whose article is there is not fetched again. */
async function importAddress(address: string, run: Run): Promise<ImportEntry> {
  const { options, target } = run
  const present = target.known.byAddress.get(normaliseUrl(address) ?? '')
  if (present !== undefined) {
    const gathered = gatherEntry(address, null, [])
    gathered.note({ status: 'skipped', path: present, url: address, findings: [] })
    return gathered.end()
  }
  const fetched = await fetchInput(address, options.fetchOptions ?? {})
  if ('finding' in fetched) return refused(address, null, [fetched.finding])
  const { input, name, comment } = fetched
  const importer = chooseImporter(name, input.bytes, options.from ?? null)
  if (importer === null) return refused(address, null, [unknownKind(address, input.bytes)])
  const misfit = misfitting(address, importer, options, run.total)
  if (misfit !== null) return refused(address, importer.id, [misfit])
  const retrieved = options.now?.() ?? null
  const facts = { ...options, retrieved, comment, address: fetched.address }
  return importInput(input, importer, facts, run)
}

/** Import one input that was opened: its articles are written as they come. */
async function importInput(
  input: ImportInput,
  importer: Importer,
  facts: ImportFacts,
  { options, target, sightings }: Run,
): Promise<ImportEntry> {
  const decoded = importer.reads === 'text' ? input.decoded : { text: '', findings: [] }
  if (decoded.text === null) return refused(input.file, importer.id, decoded.findings)
  const gathered = gatherEntry(input.file, importer.id, decoded.findings)
  let count = 0
  for await (const part of importer.run(input, facts)) {
    if ('setAside' in part) {
      gathered.put(part)
      continue
    }
    const written = await writeImported(part, target)
    if (written.status !== 'refused') noteOutlet(part, sightings)
    gathered.add(part, written)
    count += 1
    if (importer.holds === 'many') options.onArticle?.(count)
  }
  return gathered.end()
}

/** What a source says of the outlet counts most where the outlet's home is where the article is. */
function noteOutlet({ facts, publisher = null }: ImportedArticle, sightings: Sightings): void {
  const host = hostOf(facts?.origin_url ?? '')
  if (host === null || facts?.outlet) return
  const isAtHome = publisher?.home != null && hostOf(publisher.home) === host
  if (isAtHome || !sightings.get(host)) sightings.set(host, publisher)
}

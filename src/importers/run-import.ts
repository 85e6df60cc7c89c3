import { basename } from 'node:path'
import { type ImportEntry, refused, summarise } from './import-entry.ts'
import { importFinding } from './import-finding.ts'
import type { Importer, ImportFacts } from './importer.ts'
import { importers } from './importers.ts'
import { listInputs, readInput } from './read-input.ts'
import { type WrittenArticle, writeImported } from './write-article.ts'

export interface ImportOptions extends ImportFacts {
  /** The content folder: article files go to `articles/` below it. */
  content: string
  /** Write nothing, only say what would be written. */
  dryRun?: boolean
  /** Id of the importer to use, where the file's name does not tell. */
  from?: string | null
  /** Called after each input: for progress. `index` from 0. */
  onEntry?: (entry: ImportEntry, index: number, total: number) => void
}

/** Every input is in `entries` once; the counts add up to their number. */
export interface ImportReport {
  dryRun: boolean
  entries: ImportEntry[]
  counts: { inputs: number; imported: number; skipped: number; refused: number }
}

/**
 * Import files and folders into the content folder. Inputs are taken one after the other; running
 * again after an interruption skips what is there already. Never throws for an input: problems are
 * findings of its entry.
 */
export async function runImport(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const files = await listInputs(paths)
  const entries: ImportEntry[] = []
  for (const [index, file] of files.entries()) {
    const entry = await importOne(file, options, files.length)
    entries.push(entry)
    options.onEntry?.(entry, index, files.length)
  }
  const count = (status: ImportEntry['status']) =>
    entries.filter((entry) => entry.status === status).length
  const counts = {
    inputs: entries.length,
    imported: count('imported'),
    skipped: count('skipped'),
    refused: count('refused'),
  }
  return { dryRun: options.dryRun ?? false, entries, counts }
}

async function importOne(
  file: string,
  options: ImportOptions,
  total: number,
): Promise<ImportEntry> {
  const input = await readInput(file)
  if (input.text === null) return refused(file, null, input.findings)
  const importer = chooseImporter(file, input.text, options.from ?? null)
  if (importer === null) {
    const message = 'Unexpected kind of file, expected one that an importer knows'
    const mend = `Name the importer with --from: ${importers.map(({ id }) => id).join(', ')}.`
    const finding = importFinding(file, 'error', 'import-unknown-kind', message, { mend })
    return refused(file, null, [...input.findings, finding])
  }
  if (total > 1 && options.url) {
    const message = `Unexpected --url for ${total} files, expected one file`
    const mend = 'Import the files one by one, each with its own address.'
    const finding = importFinding(file, 'error', 'import-url', message, { mend })
    return refused(file, importer.id, [...input.findings, finding])
  }
  const articles = importer.run({ file, text: input.text }, options)
  const written: WrittenArticle[] = []
  for (const article of articles)
    written.push(await writeImported(article, options.content, options))
  return summarise(file, importer.id, articles, written, input.findings)
}

function chooseImporter(file: string, text: string, from: string | null): Importer | null {
  const head = text.slice(0, 4096)
  const fits = (importer: Importer) =>
    from === null ? importer.recognises(basename(file), head) : importer.id === from
  return importers.find(fits) ?? null
}

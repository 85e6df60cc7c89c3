import { basename } from 'node:path'
import { chooseImporter } from './choose-importer.ts'
import { gatherEntry, type ImportEntry, refused } from './import-entry.ts'
import { importFinding } from './import-finding.ts'
import type { ImportInput } from './import-input.ts'
import type { Importer, ImportFacts } from './importer.ts'
import { listInputs, openInput, readHead } from './read-input.ts'
import { writeImported } from './write-article.ts'

export interface ImportOptions extends ImportFacts {
  /** The content folder: article files go to `articles/` below it. */
  content: string
  /** Write nothing, only say what would be written. */
  dryRun?: boolean
  /** Id of the importer to use, where the file's name does not tell. */
  from?: string | null
  /** Called after each input: for progress. `index` from 0. */
  onEntry?: (entry: ImportEntry, index: number, total: number) => void
  /** Called after each article of an input that holds many: for progress. `count` from 1. */
  onArticle?: (count: number) => void
}

/** Every input is in `entries` once, every article in an entry; the counts add up to their numbers. */
export interface ImportReport {
  dryRun: boolean
  entries: ImportEntry[]
  counts: {
    inputs: number
    imported: number
    skipped: number
    refused: number
    articles: { found: number; written: number; skipped: number; refused: number }
    /** Parts of inputs that are no articles. */
    setAside: number
  }
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
    const entry = await importFile(file, options, files.length)
    entries.push(entry)
    options.onEntry?.(entry, index, files.length)
  }
  return toReport(entries, options.dryRun ?? false)
}

/** The report of inputs that were imported one by one. */
export function toReport(entries: ImportEntry[], dryRun: boolean): ImportReport {
  const inputs = (status: ImportEntry['status']) =>
    entries.filter((entry) => entry.status === status).length
  const all = entries.flatMap((entry) => entry.articles)
  const articles = (...statuses: string[]) =>
    all.filter(({ status }) => statuses.includes(status)).length
  const counts = {
    inputs: entries.length,
    imported: inputs('imported'),
    skipped: inputs('skipped'),
    refused: inputs('refused'),
    articles: {
      found: all.length,
      written: articles('written', 'would-write'),
      skipped: articles('skipped'),
      refused: articles('refused'),
    },
    setAside: entries.flatMap((entry) => Object.values(entry.setAside)).reduce((a, b) => a + b, 0),
  }
  return { dryRun, entries, counts }
}

async function importFile(
  file: string,
  options: ImportOptions,
  total: number,
): Promise<ImportEntry> {
  const head = await readHead(file)
  if ('finding' in head) return refused(file, null, [head.finding])
  const importer = chooseImporter(basename(file), head.bytes, options.from ?? null)
  if (importer === null) return refused(file, null, [unknownKind(file, head.bytes)])
  const misfit = misfitting(file, importer, options, total)
  if (misfit !== null) return refused(file, importer.id, [misfit])
  const opened = await openInput(file, head.size, importer)
  if ('finding' in opened) return refused(file, importer.id, [opened.finding])
  return importInput(opened.input, importer, options)
}

/** Import one input that was opened: its articles are written as they come. */
export async function importInput(
  input: ImportInput,
  importer: Importer,
  options: ImportOptions,
): Promise<ImportEntry> {
  const decoded = importer.reads === 'text' ? input.decoded : { text: '', findings: [] }
  if (decoded.text === null) return refused(input.file, importer.id, decoded.findings)
  const gathered = gatherEntry(input.file, importer.id, decoded.findings)
  let count = 0
  for await (const part of importer.run(input, options)) {
    if ('setAside' in part) {
      gathered.put(part)
      continue
    }
    gathered.add(part, await writeImported(part, options.content, options))
    count += 1
    if (importer.holds === 'many') options.onArticle?.(count)
  }
  return gathered.end()
}

function unknownKind(file: string, head: Uint8Array) {
  const isEmpty = head.length === 0
  const message = isEmpty
    ? 'Unexpected empty file'
    : 'Unexpected kind of file, expected one that an importer knows'
  const mend = isEmpty
    ? 'Save the article in the file, then import it again.'
    : 'Name the importer with --from: docs/importing.md lists them.'
  const rule = isEmpty ? 'import-empty' : 'import-unknown-kind'
  return importFinding(file, 'error', rule, message, { mend })
}

/** What the person said about one article cannot be said of many. */
function misfitting(file: string, importer: Importer, options: ImportOptions, total: number) {
  const given = (['url', 'date', 'title'] as const).filter((key) => options[key])
  if (importer.holds === 'many' && given.length > 0) {
    const message = `Unexpected --${given.join(', --')} for a file that may hold many articles`
    const mend = 'Leave it out: the file says it of each article.'
    return importFinding(file, 'error', `import-${given[0]}`, message, { mend })
  }
  if (total === 1 || !options.url) return null
  const message = `Unexpected --url for ${total} files, expected one file`
  const mend = 'Import the files one by one, each with its own address.'
  return importFinding(file, 'error', 'import-url', message, { mend })
}

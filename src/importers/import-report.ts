import type { ImportEntry } from './import-entry.ts'
import type { MissingOutlet } from './list-outlets.ts'

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
  /** Outlets of the articles that have no file in `outlets/`. */
  outlets: MissingOutlet[]
}

/** The report of inputs that were imported one by one. */
export function toReport(
  entries: ImportEntry[],
  outlets: MissingOutlet[],
  dryRun: boolean,
): ImportReport {
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
  return { dryRun, entries, counts, outlets }
}

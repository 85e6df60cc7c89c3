// npm run import: files of other kinds become article files, each accounted for.
import { runImport } from '../importers/run-import.ts'
import type { Outcome, Progress } from './outcome.ts'

export type ImportCommandOptions = {
  content: string
  url?: string
  date?: string
  outlet?: string
  language?: string
  title?: string
  from?: string
  dryRun: boolean
  json: boolean
}

/** Imports `paths`; exit code 1 where an input was refused. */
export async function runImportCommand(
  paths: readonly string[],
  options: ImportCommandOptions,
  onProgress: Progress,
): Promise<Outcome> {
  const report = await runImport(paths, {
    ...options,
    onEntry: (_entry, index, total) => onProgress('import', index + 1, total),
  })
  const code = report.counts.refused > 0 ? 1 : 0
  if (options.json) {
    const entries = report.entries.map(({ preview, ...entry }) => entry)
    return { out: `${JSON.stringify({ ...report, entries }, null, 2)}\n`, code }
  }
  const { inputs, imported, skipped, refused } = report.counts
  const verb = options.dryRun ? 'would be imported' : 'imported'
  const summary = `${inputs} read: ${imported} ${verb}, ${skipped} there already, ${refused} refused.`
  const next = imported > 0 && !options.dryRun ? 'Next: npm run check\n' : ''
  const previews = report.entries.map(({ preview }) => preview).join('\n')
  return { out: `${previews}\n${summary}\n${next}`, code }
}

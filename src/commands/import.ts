// npm run import: files of other kinds become article files, each accounted for.
import type { ImportReport } from '../importers/import-report.ts'
import { runImport } from '../importers/run-import.ts'
import { readSettings } from '../read/read-settings.ts'
import type { Outcome, Progress } from './outcome.ts'
import { writeOutlets } from './write-outlets.ts'

export type ImportCommandOptions = {
  content: string
  url?: string
  date?: string
  outlet?: string
  language?: string
  title?: string
  from?: string
  fetch?: string[]
  addOutlets: boolean
  dryRun: boolean
  json: boolean
}

/** Imports `paths` and fetched addresses; exit code 1 where an input or an article was refused. */
export async function runImportCommand(
  paths: readonly string[],
  options: ImportCommandOptions,
  onProgress: Progress,
): Promise<Outcome> {
  if (paths.length === 0 && !options.fetch?.length) {
    return { err: 'Name the files or folders to import, or an address after --fetch.\n', code: 2 }
  }
  const { importing } = await readSettings(options.content)
  const report = await runImport(paths, {
    ...options,
    ...importing,
    now: () => new Date().toISOString(),
    onEntry: ({ articles }, index, total) => {
      onProgress('articles', articles.length, articles.length)
      onProgress('import', index + 1, total)
    },
    onArticle: (count) => onProgress('articles', count, Number.POSITIVE_INFINITY),
  })
  const isWhole = report.entries.every(({ findings }) =>
    findings.every(({ severity }) => severity !== 'error'),
  )
  const code = isWhole ? 0 : 1
  const written =
    options.addOutlets && !options.dryRun ? await writeOutlets(options.content, report.outlets) : []
  if (options.json) {
    const entries = report.entries.map(({ preview, ...entry }) => entry)
    const all = { ...report, entries, outletsWritten: written }
    return { out: `${JSON.stringify(all, null, 2)}\n`, code }
  }
  const previews = report.entries.map(({ preview }) => preview).join('\n')
  return {
    out: [previews, ...describeOutlets(report, written), summarise(report)].join('\n'),
    code,
  }
}

function describeOutlets({ outlets }: ImportReport, written: readonly string[]): string[] {
  if (outlets.length === 0) return []
  if (written.length > 0) return [`Outlets written: ${written.join(', ')}\n`]
  const lines = outlets.map(({ text }) => text.replace(/^/gm, '  '))
  return ['Outlets without a file (--add-outlets writes them):', ...lines, '']
}

function summarise({ counts, dryRun, entries }: ImportReport): string {
  const { inputs, imported, skipped, refused, articles, setAside } = counts
  const verb = dryRun ? 'would be imported' : 'imported'
  const isMany = articles.found > inputs || setAside > 0
  const each = `Articles: ${articles.found} found: ${articles.written} ${verb}, ${articles.skipped} there already, ${articles.refused} refused; ${setAside} other parts set aside.`
  const inAll = `${inputs} read: ${imported} ${verb}, ${skipped} there already, ${refused} refused.`
  const isNew = entries.some(({ status }) => status === 'imported') && !dryRun
  return [inAll, ...(isMany ? [each] : []), ...(isNew ? ['Next: npm run check'] : []), ''].join(
    '\n',
  )
}

// npm run build: content in, a whole site out, or findings and the last good site left alone.
import { buildSite, type Render } from '../build/build-site.ts'
import type { Engine } from '../build/engine.ts'
import { loadArchive } from '../load-archive.ts'
import type { Archive } from '../model/archive.ts'
import type { Finding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { formatFindings } from '../report-findings.ts'
import type { Outcome, Progress } from './outcome.ts'

export type BuildOptions = {
  content: string
  output: string
  asOf: PartialDate
  engine: Engine
  quiet: boolean
  color: boolean
}

/** Builds the site; exit code 1 and no site where any finding is an error. */
export async function runBuild(
  options: BuildOptions,
  render: Render,
  onProgress: Progress,
): Promise<Outcome> {
  const started = performance.now()
  const archive = await loadArchive(options.content, { ...options, onProgress })
  const report = formatFindings(archive.findings, { color: options.color })
  if (archive.findings.some(({ severity }) => severity === 'error')) {
    const kept = `Nothing was published: mend the errors above. ${options.output} is as it was.`
    return { err: `${report}\n${kept}\n`, code: 1 }
  }
  onProgress('pages', 0, archive.stories.length)
  const built = await buildSite(archive, options.output, render)
  if ('refusal' in built) return { err: `Unexpected output folder: ${built.refusal}.\n`, code: 1 }
  const seconds = (performance.now() - started) / 1000
  return {
    err: options.quiet || report === '' ? '' : `${report}\n`,
    out: summarise(archive, built.pages, seconds, options),
    code: 0,
  }
}

function summarise(
  archive: Archive,
  pages: number,
  seconds: number,
  { output, quiet }: BuildOptions,
): string {
  const { counts } = archive
  const figures = [
    plural(counts.read, 'article'),
    plural(archive.stories.length, 'story', 'stories'),
    plural(archive.outlets.length, 'outlet'),
    plural(pages, 'page'),
    describeFindings(archive.findings),
    `${seconds.toFixed(1)} s`,
  ]
  const rest = [
    counts.draft > 0 ? `${plural(counts.draft, 'draft')} not published` : '',
    counts.withdrawn > 0 ? `${counts.withdrawn} withdrawn, shown as records` : '',
  ].filter((part) => part !== '')
  const lines = [
    `${output}: ${figures.join(', ')}.`,
    ...(rest.length > 0 ? [`${rest.join('; ')}.`] : []),
  ]
  if (!quiet) lines.push('To look at it: npm run dev')
  return `${lines.join('\n')}\n`
}

/** “2 errors, 3 warnings, 5 notes”, or “no findings”. */
export function describeFindings(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n > 0 ? [plural(n, severity)] : []
  })
  return parts.length > 0 ? parts.join(', ') : 'no findings'
}

function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

// npm run capture: pictures (and pages) that articles name are kept in the content folder.
import { relative, resolve, sep } from 'node:path'
import type { Engine } from '../build/engine.ts'
import { formatCapture } from '../capture/format-capture.ts'
import { runCapture } from '../capture/run-capture.ts'
import type { FetchOptions } from '../fetch/fetch-result.ts'
import type { Article } from '../model/article.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { readContent } from '../read/read-content.ts'
import { decideExposure } from '../stories/decide-exposure.ts'
import type { Outcome, Progress } from './outcome.ts'

export type CaptureCommandOptions = {
  content: string
  engine: Engine
  asOf: PartialDate
  now: Date
  dryRun: boolean
  /** Capture the articles' pages too, into this folder of the content folder. */
  pages: boolean
  pagesTo: string
  json: boolean
  /** For tests, whose server is on this machine. */
  fetch?: FetchOptions
}

/** Captures for the articles of `files`, or for all; exit code 1 where anything was refused or failed. */
export async function runCaptureCommand(
  files: readonly string[],
  options: CaptureCommandOptions,
  onProgress: Progress,
): Promise<Outcome> {
  const { content, engine, asOf, pagesTo } = options
  const folder = insideOf(content, pagesTo)
  if (folder === null) return wrong(`--pages-to ${pagesTo}`, `a folder inside ${content}`)
  const { articles: sources } = await readContent(content)
  const wanted = files.map((file) => insideOf('.', relative(resolve(content), resolve(file))))
  const unknown = files.filter((_, at) => !sources.some(({ file }) => file === wanted[at]))
  if (unknown.length > 0) return wrong(unknown.join(', '), `files of articles in ${content}`)
  const chosen = files.length === 0 ? sources : sources.filter(({ file }) => wanted.includes(file))
  const rendered = await engine.render(content, chosen, (done) =>
    onProgress('render', done, chosen.length),
  )
  const report = await runCapture(
    rendered.flatMap(({ article }) => article ?? []),
    {
      ...options,
      pages: options.pages ? folder : null,
      mayKeep: (article: Article) =>
        files.length > 0 || decideExposure(article, asOf).show === 'full',
      onArticle: (done, total) => onProgress('capture', done, total),
    },
  )
  const { refused, failed } = report.counts
  const out = options.json ? `${JSON.stringify(report, null, 2)}\n` : formatCapture(report)
  return { out, code: refused + failed > 0 ? 1 : 0 }
}

/** A path with `/` from a folder to one inside it; null where it leads out of it. */
function insideOf(folder: string, path: string): string | null {
  const inside = relative(resolve(folder), resolve(folder, path)).split(sep).join('/')
  return inside === '' || inside.startsWith('../') || /^(?:\.\.$|[a-z]:|\/)/i.test(inside)
    ? null
    : inside
}

function wrong(what: string, expected: string): Outcome {
  return { err: `Unexpected ${what}, expected ${expected}.\n`, code: 1 }
}

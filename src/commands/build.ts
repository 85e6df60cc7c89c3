// npm run build: content in, a whole site out, or findings and the last good site left alone.

import { addPictures } from '../add-pictures.ts'
import { buildSite, type Render } from '../build/build-site.ts'
import type { BrokenLink } from '../build/check-links.ts'
import { codeVersion } from '../build/code-version.ts'
import type { Engine, SlowTask } from '../build/engine.ts'
import { fingerprintInputs } from '../build/fingerprint-inputs.ts'
import { followLink, recoverSite } from '../build/publish-site.ts'
import { isStillThere } from '../build/reuse-pages.ts'
import { readSiteRecord, type SiteRecord, writeSiteRecord } from '../build/site-record.ts'
import { loadArchive } from '../load-archive.ts'
import type { Archive } from '../model/archive.ts'
import { count } from '../model/count.ts'
import type { Finding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { formatFindings } from '../report/format-text.ts'
import { describeFindings } from './describe-findings.ts'
import { makePages } from './make-pages.ts'
import type { Outcome, Progress } from './outcome.ts'

export type BuildOptions = {
  content: string
  output: string
  /** Folder of the cache and of the record of the last build. */
  cache: string
  asOf: PartialDate
  engine: Engine
  /** Publish the rest where some articles were refused. */
  keepGoing: boolean
  /** Compare texts; without it the pages tell of no changes. */
  compare: boolean
  /** The account as JSON on standard output, findings and all. */
  json: boolean
  quiet: boolean
  /** Number of shards that the engine was given. */
  shards?: number
  color: boolean
}

/** Builds the site; exit code 1 and no site where any finding is an error. */
export async function runBuild(
  options: BuildOptions,
  loadRender: () => Promise<Render>,
  onProgress: Progress,
): Promise<Outcome> {
  const { content, cache, asOf } = options
  const output = followLink(options.output)
  const started = performance.now()
  await recoverSite(output)
  const version = codeVersion(['src', 'templates', 'public', 'docs'])
  const inputs = await fingerprintInputs(content, asOf, `${version} ${options.compare}`)
  const last = readSiteRecord(cache, output)
  const isDone = last && inputs === last.inputs && !isStopped(last.findings, options)
  if (isDone && (await isStillThere(output, last))) {
    const summary = `${last.summary}, nothing changed, ${secondsSince(started)}.`
    return report({ findings: last.findings, summary, changed: false, slow: [] }, options)
  }
  // Loaded while workers render: it takes a second, and it will be needed.
  const rendering = loadRender()
  rendering.catch(() => {})
  const compare = () => options.compare
  const read = await loadArchive(content, { asOf, engine: options.engine, compare, onProgress })
  const archive = await addPictures(read, { ...options, onProgress })
  const { findings } = archive
  if (isStopped(findings, options)) {
    const text = formatFindings(findings, options)
    const kept = `Nothing was published: mend the errors above. ${output} is as it was.`
    return stop(`${text}\n${kept}\n`, findings, options)
  }
  const render = await rendering
  const make = makePages(archive.settings, options.engine, onProgress)
  const built = await buildSite(archive, { output, render, make, version, last })
  if ('refusal' in built)
    return stop(`Unexpected output folder: ${built.refusal}.\n`, findings, options)
  if ('broken' in built) return stop(describeBroken(built.broken, output), findings, options)
  if ('over' in built) {
    const text = formatFindings(built.over, options)
    const kept = `Nothing was published: the host would reject this site. ${output} is as it was.`
    return stop(`${text}\n${built.figures}${kept}\n`, [...findings, ...built.over], options)
  }
  const summary = summarise(archive, built.pages, output)
  const record: SiteRecord = { ...built.record, inputs: inputs ?? '', summary, findings }
  await writeSiteRecord(cache, output, record)
  const shown = options.quiet ? '' : `\n${built.figures.trimEnd()}`
  const slow = options.engine.slow()
  const from = options.shards
    ? ` ${options.engine.usable()} of ${options.shards} shards could be used.`
    : ''
  const line = `${summary}, ${secondsSince(started)}.${from}${shown.trimEnd()}`
  return report({ findings, summary: line, changed: true, slow }, options)
}

type Report = {
  findings: readonly Finding[]
  summary: string
  /** Whether a site was published. */
  changed: boolean
  slow: readonly SlowTask[]
}

function report({ findings, summary, changed, slow }: Report, options: BuildOptions): Outcome {
  if (options.json)
    return { out: asJson({ published: true, changed, summary, slow, findings }), code: 0 }
  if (options.quiet) return { out: `${summary}\n`, code: 0 }
  const late = slow.map(({ what, seconds }) => `Slow: ${what} took ${seconds.toFixed(1)} s.\n`)
  const text = formatFindings(findings, options)
  const err = `${text === '' ? '' : `${text}\n`}${late.join('')}`
  return { err, out: `${summary}\nTo look at it: npm run dev\n`, code: 0 }
}

function stop(err: string, findings: readonly Finding[], { json }: BuildOptions): Outcome {
  if (!json) return { err, code: 1 }
  return {
    out: asJson({ published: false, changed: false, summary: err.trim(), findings }),
    code: 1,
  }
}

function asJson(account: object): string {
  return `${JSON.stringify(account, null, 2)}\n`
}

/** Links that lead nowhere come from a template, not from an editor. */
function describeBroken(broken: readonly BrokenLink[], output: string): string {
  const shown = broken.slice(0, 20).map(({ page, link }) => `${page}: ${link}`)
  const more = broken.length > 20 ? [`and ${broken.length - 20} more`] : []
  const head = 'Unexpected links that lead nowhere, expected a page or a place on it for each:'
  const end = `Nothing was published: ${output} is as it was. This is a fault of the templates, not of an article.`
  return `${[head, ...shown, ...more, end].join('\n')}\n`
}

/** Whether an error stops the build: one in an article does unless it is to keep going. */
function isStopped(findings: readonly Finding[], { keepGoing }: BuildOptions): boolean {
  return findings.some(
    ({ severity, file }) => severity === 'error' && !(keepGoing && file.startsWith('articles/')),
  )
}

/** One line but for the time: what was read, what became of each article, what was made. */
function summarise(archive: Archive, pages: number, output: string): string {
  const { published, withdrawn, draft, refused, read } = archive.counts
  const parts = [
    `${published} published`,
    `${withdrawn} withdrawn`,
    `${draft} draft`,
    `${refused} refused`,
  ]
  const figures = [
    `${count(read, 'article')} (${parts.filter((part) => !part.startsWith('0 ')).join(', ')})`,
    count(archive.stories.length, 'story', 'stories'),
    count(archive.outlets.length, 'outlet'),
    count(pages, 'page'),
    describeFindings(archive.findings),
  ]
  return `${output}: ${figures.join(', ')}`
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}

// In: content that changed since the last build. Out: the site, published whole, or why there is none.
import { addPictures } from '../add-pictures.ts'
import { buildSite, type Render } from '../build/build-site.ts'
import type { BrokenLink } from '../build/check-links.ts'
import { type SiteRecord, writeSiteRecord } from '../build/site-record.ts'
import { loadArchive } from '../load-archive.ts'
import type { Archive } from '../model/archive.ts'
import { count } from '../model/count.ts'
import { formatFindings } from '../report/format-text.ts'
import { describeFindings } from './describe-findings.ts'
import { makePages } from './make-pages.ts'
import type { Outcome, Progress } from './outcome.ts'
import {
  type BuildOptions,
  isStopped,
  reportBuild,
  reportStop,
  secondsSince,
} from './report-build.ts'

/** Gives what renders pages: it takes a second to load. */
export type LoadRender = () => Promise<Render>

/** What is known before a build begins. */
type Start = {
  /** The folder of the site, links followed. */
  output: string
  started: number
  /** Of code, templates and public files. */
  version: string
  /** Fingerprint of all that goes in, where it could be read. */
  inputs: string | null
  last: SiteRecord | null
}

/** Builds and publishes; exit code 1 and no site where any finding is an error. */
export async function buildAnew(
  options: BuildOptions,
  { output, started, version, inputs, last }: Start,
  loadRender: LoadRender,
  onProgress: Progress,
): Promise<Outcome> {
  const { content, asOf, cache } = options
  const engine = await options.openEngine()
  // Loaded while workers render: it takes a second, and it will be needed.
  const rendering = loadRender()
  rendering.catch(() => {})
  const compare = () => options.compare
  const read = await loadArchive(content, { asOf, engine, compare, onProgress })
  const archive = await addPictures(read, { ...options, onProgress })
  const { findings } = archive
  if (isStopped(findings, options)) {
    const text = formatFindings(findings, options)
    const kept = `Nothing was published: mend the errors above. ${output} is as it was.`
    return reportStop(`${text}\n${kept}\n`, findings, options)
  }
  const render = await rendering
  const make = makePages(archive.settings, engine, onProgress)
  const built = await buildSite(archive, { output, render, make, version, last })
  if ('refusal' in built)
    return reportStop(`Unexpected output folder: ${built.refusal}.\n`, findings, options)
  if ('broken' in built) return reportStop(describeBroken(built.broken, output), findings, options)
  if ('over' in built) {
    const text = formatFindings(built.over, options)
    const kept = `Nothing was published: the host would reject this site. ${output} is as it was.`
    return reportStop(`${text}\n${built.figures}${kept}\n`, [...findings, ...built.over], options)
  }
  const summary = summarise(archive, built.pages, output)
  const record: SiteRecord = { ...built.record, inputs: inputs ?? '', summary, findings }
  await writeSiteRecord(cache, output, record)
  const shown = options.quiet ? '' : `\n${built.figures.trimEnd()}`
  const slow = engine.slow()
  const from = options.shards
    ? ` ${engine.usable()} of ${options.shards} shards could be used.`
    : ''
  const line = `${summary}, ${secondsSince(started)}.${from}${shown.trimEnd()}`
  return reportBuild({ findings, summary: line, changed: true, slow }, options)
}

/** Links that lead nowhere come from a template, not from an editor. */
function describeBroken(broken: readonly BrokenLink[], output: string): string {
  const shown = broken.slice(0, 20).map(({ page, link }) => `${page}: ${link}`)
  const more = broken.length > 20 ? [`and ${broken.length - 20} more`] : []
  const head = 'Unexpected links that lead nowhere, expected a page or a place on it for each:'
  const end = `Nothing was published: ${output} is as it was. This is a fault of the templates, not of an article.`
  return `${[head, ...shown, ...more, end].join('\n')}\n`
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

// In: an Archive without errors. Out: the site in its folder, published in one step.
import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFigures } from '../deploy/describe-figures.ts'
import { findLimitProblems } from '../deploy/find-limit-problems.ts'
import type { Archive } from '../model/archive.ts'
import type { Finding } from '../model/finding.ts'
import type { Story } from '../model/story.ts'
import { type BrokenLink, checkLinks } from './check-links.ts'
import { finishForHost } from './finish-for-host.ts'
import type { MakePages } from './make-pages.ts'
import { storyPage } from './page-key.ts'
import { markerFile, publishSite, siblings, whyNotReplace } from './publish-site.ts'
import { areThere, carryOver, isStillThere, listFiles, planPages } from './reuse-pages.ts'
import type { SiteRecord } from './site-record.ts'
import { writeOutputs } from './write-outputs.ts'
import { writeRecords } from './write-records.ts'

/**
 * Renders an archive's pages into a folder, of story pages only the given ones; resolves to a count.
 * `make` starts making the pages of stories elsewhere, and gives each once it is made.
 */
export type Render = (
  archive: Archive,
  output: string,
  stories: readonly Story[],
  make?: MakePages,
) => Promise<number>

export type SiteOptions = {
  output: string
  render: Render
  /** Makes story pages, many at a time; by default the renderer makes them itself. */
  make?: MakePages
  /** Of code, templates and public files. */
  version: string
  /** The last build of this output, if there was one. */
  last: SiteRecord | null
}

export type Built =
  | { refusal: string }
  | { broken: BrokenLink[] }
  /** What the host would reject. */
  | { over: Finding[]; figures: string }
  | {
      pages: number
      rendered: number
      record: Pick<SiteRecord, 'id' | 'pages' | 'files'>
      /** A table of what the site uses and what its host takes. */
      figures: string
    }

/**
 * Prepares the site aside, checks its links, then publishes it. Story pages whose inputs are those of the last build
 * are taken from it. Resolves to a refusal in words where the output may not be replaced. Call
 * `recoverSite` first.
 */
export async function buildSite(archive: Archive, options: SiteOptions): Promise<Built> {
  const { output, render, make, version, last } = options
  const refusal = await whyNotReplace(output)
  if (refusal) return { refusal }
  const { next } = siblings(output)
  const isWhole = last !== null && (await isStillThere(output, last))
  const planned = planPages(archive, version, isWhole ? last : null)
  const canKeep = await areThere(output, planned.kept)
  const { dirty, kept, keys } = canKeep ? planned : planPages(archive, version, null)

  const lastFolder = isWhole ? output : null
  // The index is made by a process of its own, beside the pages.
  const keyOf = (story: Story) => keys[storyPage(story)]!
  const records = writeRecords(archive, next, { lastFolder, keyOf })
  records.catch(() => {})
  try {
    const rendered = await render(archive, next, dirty, make)
    await carryOver(kept, output, next)
    await writeOutputs(archive, next, records, lastFolder)
    const pages = rendered + kept.length
    const id = fingerprint(archive, version, keys)
    await writeFile(join(next, markerFile), accountOf(archive, pages, id))
    const measured = await finishForHost(archive.settings, next, lastFolder)
    const figures = measured ? describeFigures(archive.settings, measured) : ''
    const over = measured ? findLimitProblems(archive.settings, measured) : []
    if (over.length > 0) return { over, figures }
    const files = await listFiles(next)
    const broken = checkLinks(
      { folder: next, files, prefix: archive.settings.pathPrefix },
      without(files, kept).filter((path) => path.endsWith('.html')),
    )
    if (broken.length > 0) return { broken }
    const failure = await publishSite(output)
    if (failure) return { refusal: failure }
    return { pages, rendered, figures, record: { id, pages: keys, files: files.length } }
  } finally {
    await records.catch(() => {})
    await rm(next, { recursive: true, force: true })
  }
}

function without(paths: readonly string[], others: readonly string[]): string[] {
  const out = new Set(others)
  return paths.filter((path) => !out.has(path))
}

/** Of all that the site is made of, but not of where it lies: it stands in the site. */
function fingerprint(archive: Archive, version: string, keys: Record<string, string>): string {
  const { settings, outlets, counts, drafts, refused } = archive
  const others = drafts.map(({ file, sha256 }) => [file, sha256.file])
  return createHash('sha256')
    .update(JSON.stringify([version, settings, outlets, counts, others, refused, keys]))
    .digest('hex')
}

/** The account of a build: what was read and what became of it. No times: same input, same bytes. */
function accountOf(archive: Archive, pages: number, id: string): string {
  const { counts, stories, outlets, drafts, refused } = archive
  const withdrawn = stories.flatMap(({ variants }) =>
    variants.flatMap(({ article }) => (article.status === 'withdrawn' ? [article.file] : [])),
  )
  const account = {
    generator: 'stemma',
    id,
    articles: counts,
    named: { draft: drafts.map(({ file }) => file).sort(), withdrawn: withdrawn.sort(), refused },
    stories: stories.length,
    outlets: outlets.length,
    pages,
  }
  return `${JSON.stringify(account, null, 2)}\n`
}

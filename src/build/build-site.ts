// In: an Archive without errors. Out: the site in its folder, published in one step.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../model/archive.ts'
import type { Story } from '../model/story.ts'
import { markerFile, publishSite, siblings, whyNotReplace } from './publish-site.ts'
import { areThere, carryOver, countFiles, isStillThere, planPages } from './reuse-pages.ts'
import type { SiteRecord } from './site-record.ts'
import { writeOutputs } from './write-outputs.ts'

/** Renders an archive's pages into a folder, of story pages only the given ones; resolves to a count. */
export type Render = (
  archive: Archive,
  output: string,
  stories: readonly Story[],
) => Promise<number>

export type SiteOptions = {
  output: string
  render: Render
  /** Of code, templates and public files. */
  version: string
  /** The last build of this output, if there was one. */
  last: SiteRecord | null
}

export type Built =
  | { refusal: string }
  | { pages: number; rendered: number; record: Pick<SiteRecord, 'id' | 'pages' | 'files'> }

/**
 * Prepares the site aside, then publishes it. Story pages whose inputs are those of the last build
 * are taken from it. Resolves to a refusal in words where the output may not be replaced. Call
 * `recoverSite` first.
 */
export async function buildSite(archive: Archive, options: SiteOptions): Promise<Built> {
  const { output, render, version, last } = options
  const refusal = await whyNotReplace(output)
  if (refusal) return { refusal }
  const { next } = siblings(output)
  const isWhole = last !== null && (await isStillThere(output, last))
  const planned = planPages(archive, version, isWhole ? last : null)
  const canKeep = await areThere(output, planned.kept)
  const { dirty, kept, keys } = canKeep ? planned : planPages(archive, version, null)

  const rendered = await render(archive, next, dirty)
  await carryOver(kept, output, next)
  await writeOutputs(archive, next)
  const pages = rendered + kept.length
  const id = createHash('sha256')
    .update(JSON.stringify([version, archive.settings, keys]))
    .digest('hex')
  await writeFile(join(next, markerFile), accountOf(archive, pages, id))
  const files = await countFiles(next)
  try {
    await publishSite(output)
  } catch (error) {
    return { refusal: `${output} could not be replaced (${(error as Error).message})` }
  }
  return { pages, rendered, record: { id, pages: keys, files } }
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

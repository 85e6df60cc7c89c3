// In: an Archive without errors. Out: the site in its folder, published in one step.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../model/archive.ts'
import { markerFile, publishSite, recoverSite, siblings, whyNotReplace } from './publish-site.ts'

/** Renders an archive's pages into a folder and returns how many it wrote. */
export type Render = (archive: Archive, output: string) => Promise<number>

/**
 * Prepares the site aside, then publishes it. Resolves to the number of pages, or to a refusal in
 * words where the output may not be replaced.
 */
export async function buildSite(
  archive: Archive,
  output: string,
  render: Render,
): Promise<{ pages: number } | { refusal: string }> {
  const refusal = await whyNotReplace(output)
  if (refusal) return { refusal }
  await recoverSite(output)
  const { next } = siblings(output)
  const pages = await render(archive, next)
  await writeFile(join(next, markerFile), buildRecord(archive, pages))
  await publishSite(output)
  return { pages }
}

/** The account of a build: what was read and what became of it. No times: same input, same bytes. */
function buildRecord(archive: Archive, pages: number): string {
  const { counts, stories, outlets } = archive
  const record = {
    generator: 'stemma',
    articles: counts,
    stories: stories.length,
    outlets: outlets.length,
    pages,
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

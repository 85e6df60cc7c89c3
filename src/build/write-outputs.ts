// In: an Archive and the folder in which its pages are. Out: the files that are no pages, in it too.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Archive } from '../model/archive.ts'
import { outputs } from '../outputs/outputs.ts'
import { copyPictures } from './copy-pictures.ts'

/**
 * Writes the outputs and the pictures beside the pages that are already in `folder`, and resolves to the
 * number of files. `records` counts those that are being written already; see `writeRecords`. Pictures
 * of the last site are taken from `lastFolder`.
 */
export async function writeOutputs(
  archive: Archive,
  folder: string,
  records: Promise<number>,
  lastFolder: string | null = null,
): Promise<number> {
  const pages = await listPages(folder)
  let count = await records
  count += await copyPictures(archive.pictureFiles ?? [], folder, lastFolder)
  for (const output of outputs) {
    for await (const { path, text } of output.files(archive, pages)) {
      const file = join(folder, ...path.split('/'))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
      count += 1
    }
  }
  return count
}

/** Addresses of all pages in a folder, without leading `/`, sorted: `stories/night-ferry/`. */
async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort()
}

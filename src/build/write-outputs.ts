// In: an Archive and the folder in which its pages are. Out: every file that is no page, in it too.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Archive } from '../model/archive.ts'
import { outputs } from '../outputs/outputs.ts'
import { copyPictures } from './copy-pictures.ts'
import { writeSearchIndex } from './write-search-index.ts'

/**
 * Writes the outputs, the pictures and the search index beside the pages that are already in `folder`, and resolves
 * to the number of files. `search` is the index, where it is being written already. `lastFolder` is the last site: an index of the same stories is taken from it.
 */
export async function writeOutputs(
  archive: Archive,
  folder: string,
  lastFolder: string | null = null,
  search: Promise<number> = writeSearchIndex(archive, folder, lastFolder),
): Promise<number> {
  const pages = await listPages(folder)
  let count = await search
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

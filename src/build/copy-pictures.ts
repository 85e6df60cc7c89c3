import { constants } from 'node:fs'
import { copyFile, link, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedFile } from '../model/picture.ts'

/**
 * Puts pictures into a site, and resolves to their number. Their names stand for their bytes: one that
 * is there already is left alone, and one of the last site gets a second name. Out of the cache they
 * are copied, not linked, so that whoever edits a site does not edit the cache.
 */
export async function copyPictures(
  files: readonly PublishedFile[],
  folder: string,
  lastFolder: string | null = null,
): Promise<number> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (const { path, from } of files) {
    const target = join(folder, path)
    const isLinked = lastFolder !== null && (await succeeds(link(join(lastFolder, path), target)))
    if (!isLinked) await copyNew(from, target)
  }
  return files.length
}

async function copyNew(from: string, target: string): Promise<void> {
  try {
    await copyFile(from, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}

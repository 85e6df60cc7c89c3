import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedFile } from '../model/picture.ts'

/**
 * Puts pictures into a site, and resolves to their number. Their names stand for their bytes: one that
 * is there already is left alone. They are copied, not linked, so that whoever edits a site does not
 * edit the cache.
 */
export async function copyPictures(
  files: readonly PublishedFile[],
  folder: string,
): Promise<number> {
  for (const { path, from } of files) {
    const target = join(folder, ...path.split('/'))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(from, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      },
    )
  }
  return files.length
}

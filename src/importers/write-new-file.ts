import { link, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { temporaryName } from './sweep-leftovers.ts'

/**
 * Write a file that is not there yet, through a temporary file beside it: killed midway, it is there
 * whole or not at all.
 *
 * @throws an error with the code `EEXIST` where the name is taken
 */
export async function writeNewFile(target: string, text: string): Promise<void> {
  const temporary = join(dirname(target), temporaryName(basename(target)))
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await placeNew(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** A hard link fails where the name is taken, a rename does not: it serves where links cannot. */
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await rename(temporary, target)
  }
}

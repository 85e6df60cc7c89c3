import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MissingOutlet } from '../importers/list-outlets.ts'
import { writeNewFile } from '../importers/write-new-file.ts'

/**
 * Write the files of outlets that have none; a file that is there stays as it is.
 *
 * @returns the paths that were written, relative to the content folder
 */
export async function writeOutlets(
  content: string,
  outlets: readonly MissingOutlet[],
): Promise<string[]> {
  const written: string[] = []
  await mkdir(join(content, 'outlets'), { recursive: true })
  for (const { id, yaml } of outlets) {
    if (yaml === null) continue
    const path = `outlets/${id}.yaml`
    try {
      await writeNewFile(join(content, path), yaml)
      written.push(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return written
}

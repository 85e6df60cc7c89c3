import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { PartialDate } from '../model/partial-date.ts'

/**
 * A fingerprint of everything that decides what a build makes: every byte below the content folder,
 * the day it is made for, and the version of code, templates and public files. Null where the
 * folder cannot be read: then nothing is known to be unchanged.
 */
export async function fingerprintInputs(
  content: string,
  asOf: PartialDate,
  version: string,
): Promise<string | null> {
  const hash = createHash('sha256').update(`${version}\0${asOf.text}\0${content}`)
  try {
    const entries = await readdir(content, { recursive: true, withFileTypes: true })
    const files = entries.map((entry) => ({
      path: join(entry.parentPath, entry.name),
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }))
    for (const { path, kind } of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      hash.update(`\0${kind}\0${relative(content, path).split(sep).join('/')}\0`)
      if (kind === 'file')
        hash.update(
          createHash('sha256')
            .update(await readFile(path))
            .digest(),
        )
    }
    return hash.digest('hex')
  } catch {
    return null
  }
}

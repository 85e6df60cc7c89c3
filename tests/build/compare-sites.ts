import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../support/site-files.ts'

/** Every file of a site with a fingerprint of its bytes. */
export function digestSite(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
      .slice(0, 16)
  return Object.fromEntries(listFiles(folder).map((file) => [file, digest(file)]))
}

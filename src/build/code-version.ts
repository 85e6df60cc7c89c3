import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFolder, root } from '../../start/stamp-code.js'
import { bundledFolders } from './own-bundle.ts'

/**
 * A fingerprint of everything that decides what comes out for a given content: the sources, the
 * versions of all dependencies, and Node's own version (its Unicode and time-zone tables). Of code that
 * was bundled it is that of the code that runs, which need not be what stands in the folders by now.
 */
export function codeVersion(folders: readonly string[] = ['src']): string {
  const hash = createHash('sha256').update(process.version)
  for (const folder of folders) hash.update(bundledFolders[folder] ?? hashFolder(folder))
  for (const file of ['package-lock.json', 'eleventy.config.ts'])
    hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

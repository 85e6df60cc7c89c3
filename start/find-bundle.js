// @ts-check
// In: the stamp of the code. Out: the folder of its bundle, where there is a whole one.
import { readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles, root } from './stamp-code.js'

/** Where bundles are kept. They may always be deleted. */
export const bundlesFolder = join(root, '.stemma', 'code')

/** The file that names the other files of a bundle, with a fingerprint of them all. */
export const sealName = 'seal.json'

/**
 * Null where the bundle is missing, or where any byte of it is not as it was written.
 *
 * @param {import('./stamp-code.js').CodeStamp} code
 * @param {string} [folder] where bundles are kept
 * @returns {string | null}
 */
export function findBundle({ stamp }, folder = bundlesFolder) {
  const bundle = join(folder, stamp)
  try {
    const { files, hash } = JSON.parse(readFileSync(join(bundle, sealName), 'utf8'))
    if (hashFiles(bundle, files) !== hash) return null
    markUsed(bundle)
    return bundle
  } catch {
    return null
  }
}

/**
 * So that it is not removed as an old one while a command runs from it.
 *
 * @param {string} bundle
 */
function markUsed(bundle) {
  try {
    const now = new Date()
    utimesSync(bundle, now, now)
  } catch {
    // Another's folder, or one that cannot be written: then nobody removes anything there.
  }
}

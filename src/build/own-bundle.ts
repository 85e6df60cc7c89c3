import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Written in by the bundler. */
declare const CODE_FOLDERS: Record<string, string> | undefined

/** Fingerprints of the folders of code that this bundle was made from; none where the sources run. */
export const bundledFolders: Readonly<Record<string, string>> =
  typeof CODE_FOLDERS === 'undefined' ? {} : CODE_FOLDERS

// Not `url` nor `dirname`: where those stand, the bundler writes where the source lies.
const here = import.meta.filename

/** Whether this code runs from a bundle, and not from its sources. */
export const isBundled = !here.endsWith('.ts')

/** A part of the bundle that this code runs from, to be started by itself; null where the sources run. */
export function bundledScript(name: 'render-worker' | 'picture-worker'): URL | null {
  return isBundled ? pathToFileURL(join(dirname(here), `${name}.mjs`)) : null
}

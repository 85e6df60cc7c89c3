// In: public/. Out: its files in the folder `assets/` of a site, each under its lasting name.
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type AssetNames, linkAssets, nameAssets, type PublicFile } from './name-assets.ts'

const folder = resolve(import.meta.dirname, '../../public')

/** Of this run: pages name an asset the same from the first to the last. */
export const assetNames: AssetNames = Object.freeze(nameAssets(readPublicFiles()))

/**
 * Writes the public files below `site`. They are read anew, so that the pages of a server that is
 * kept running show a changed style sheet.
 */
export async function writeAssets(site: string): Promise<void> {
  for (const file of readPublicFiles()) {
    const path = join(site, 'assets', assetNames[file.path] ?? file.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, linkAssets(file, assetNames))
  }
}

function readPublicFiles(): PublicFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
}

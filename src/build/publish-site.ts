// In: a finished site in a folder beside the output. Out: the output is that site, whole, or untouched.
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Name of the file that says a folder is a site made by this program. */
export const markerFile = 'build.json'

/** Folders beside the output: where the next site is prepared, and where the last one waits. */
export function siblings(output: string): { next: string; last: string } {
  const plain = output.replace(/[/\\]+$/, '')
  return { next: `${plain}.next`, last: `${plain}.last` }
}

/** Why `output` may not be replaced, in words, or null if it may. */
export async function whyNotReplace(output: string): Promise<string | null> {
  if (!existsSync(output)) return null
  const entries = await readdir(output).catch(() => null)
  if (entries === null) return `${output} is not a folder`
  if (entries.length === 0) return null
  const marker = await readFile(join(output, markerFile), 'utf8').catch(() => '')
  return marker.includes('"generator": "stemma"')
    ? null
    : `${output} holds files that Stemma did not make; choose another --output or empty it first`
}

/** Puts back the last site where a build was killed between the two renames, and clears leftovers. */
export async function recoverSite(output: string): Promise<void> {
  const { next, last } = siblings(output)
  if (!existsSync(output) && existsSync(last)) await rename(last, output)
  await rm(last, { recursive: true, force: true })
  await rm(next, { recursive: true, force: true })
}

/** Swaps the prepared site in by two renames. Call `whyNotReplace` first. */
export async function publishSite(output: string): Promise<void> {
  const { next, last } = siblings(output)
  if (existsSync(output)) await rename(output, last)
  await rename(next, output)
  await rm(last, { recursive: true, force: true })
}

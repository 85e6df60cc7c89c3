// In: a finished site in a folder beside the output. Out: the output is that site, whole, or untouched.
import { existsSync, lstatSync, realpathSync, renameSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './is-running.ts'

/** Name of the file that says a folder is a site made by this program. */
export const markerFile = 'build.json'

/**
 * Folders beside the output: where the next site is prepared, and where the last one waits for the
 * instant between two renames. Two builds at once have each their own.
 */
export function siblings(output: string): { next: string; last: string } {
  const plain = output.replace(/[/\\]+$/, '')
  return { next: `${plain}.next-${process.pid}`, last: `${plain}.last-${process.pid}` }
}

/** The folder itself where `output` is a link to one: what the link leads to is replaced, not the link. */
export function followLink(output: string): string {
  const isLink = lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink && existsSync(output) ? realpathSync(output) : output
}

/** Why `output` may not be replaced, in words, or null if it may. */
export async function whyNotReplace(output: string): Promise<string | null> {
  if (!existsSync(output)) return null
  const entries = await readdir(output).catch(() => null)
  if (entries === null) return `${output} is not a folder`
  if (entries.length === 0) return null
  if (entries.includes('.git')) {
    return `${output} is a Git repository, which a build would delete; choose another --output`
  }
  const marker = await readFile(join(output, markerFile), 'utf8').catch(() => '')
  return marker.includes('"generator": "stemma"')
    ? null
    : `${output} holds files that Stemma did not make; choose another --output or empty it first`
}

/**
 * Makes good what builds that were killed left behind: puts back the last site where one died between
 * its two renames, and removes their folders. Call it before anything else looks at `output`.
 */
export async function recoverSite(output: string): Promise<void> {
  const { next } = siblings(output)
  const folder = dirname(next)
  const stem = basename(next).replace(/next-\d+$/, '')
  const entries = await readdir(folder).catch(() => [])
  const left = entries.filter((name) => name.startsWith(stem)).sort()
  for (const name of left) {
    const [, kind, pid] = /^(next|last)-(\d+)$/.exec(name.slice(stem.length)) ?? []
    if (kind === undefined) continue
    const path = join(folder, name)
    if (kind === 'last' && !existsSync(output)) await rename(path, output)
    else if (Number(pid) === process.pid || !isRunning(Number(pid)))
      await rm(path, { recursive: true, force: true })
  }
}

/**
 * Swaps the prepared site in. Node offers no exchange of two folders in one step, so there are two
 * renames with nothing between them; `recoverSite` mends a death at that instant. Resolves to
 * null, or to why the system refused: the last site is then in place. Call `whyNotReplace` first.
 */
export async function publishSite(output: string): Promise<string | null> {
  const { next, last } = siblings(output)
  try {
    if (existsSync(output)) renameSync(output, last)
    renameSync(next, output)
  } catch (error) {
    if (existsSync(last) && !existsSync(output)) renameSync(last, output)
    return `${output} could not be replaced (${(error as Error).message})`
  }
  await rm(last, { recursive: true, force: true })
  return null
}

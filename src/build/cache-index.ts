// The index of a cache folder: which entry stands where in which pack.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'
import { type Span, writerOf } from './pack-writer.ts'
import { readSealedJson, writeSealed } from './sealed-file.ts'

/** Index of its pack file, its span, and the save in which it was last used. */
export type Place = [pack: number, ...span: Span, round: number]

/** `round` counts the saves; it dates the last use of an entry without a clock. */
export type CacheIndex = {
  version: string
  round: number
  packs: string[]
  entries: Record<string, Place>
}

const indexFile = 'index.json'

/** Without an index, or with a damaged one or one of another version, the cache is empty. */
export function readIndex(folder: string, version: string): CacheIndex {
  const index = readSealedJson(join(folder, indexFile)) as CacheIndex | null
  if (index?.version !== version)
    return { version, round: 0, packs: [], entries: Object.create(null) }
  return { ...index, entries: Object.assign(Object.create(null), index.entries) }
}

/** Writes the index, and takes away the packs that it does not know. */
export async function writeIndex(folder: string, index: CacheIndex): Promise<void> {
  await writeSealed(join(folder, indexFile), JSON.stringify(index))
  for (const file of await readdir(folder)) {
    const isStale = file.endsWith('.pack') && !index.packs.includes(file)
    if (isStale || wasLeft(file)) await rm(join(folder, file), { force: true })
  }
}

/** Whether a pack was being written by a process that is no more. */
function wasLeft(file: string): boolean {
  const writer = writerOf(file)
  return writer !== null && !isRunning(writer)
}

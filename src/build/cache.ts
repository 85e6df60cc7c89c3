// In: values by key. Out: the same values in a later run, or nothing: a cache may always be deleted.
import { closeSync, openSync, readSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checksum, openWriter, type Writer } from './cache-writer.ts'
import { isRunning } from './is-running.ts'
import { readSealedJson, writeSealed } from './sealed-file.ts'

/** Where an entry stands: index of its pack file, offset, length in bytes, checksum; last use. */
type Place = [pack: number, offset: number, length: number, sum: string, round: number]

/** `round` counts the saves; it dates the last use of an entry without a clock. */
type Index = { version: string; round: number; packs: string[]; entries: Record<string, Place> }

/**
 * A store of plain data on disk. Reading never fails: an entry that is missing, of another version
 * or damaged (its checksum differs) is `undefined`, and is worked out anew.
 */
export type Cache = {
  /** Whether it held nothing when it was opened. */
  isEmpty: boolean
  /** Number of the other caches that hold anything of this version. */
  usable: number
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Writes what is new; the files are old or new if it is killed midway. */
  save(): Promise<void>
}

const indexFile = 'index.json'
/** Packs beyond this number are written together into one, without what was long not used. */
const mostPacks = 8
const longAgo = 12

/**
 * Opens the cache in a folder, which need not exist. `version` changes with the code. What is new goes
 * to disk as it comes, past a few megabytes.
 *
 * @param others folders of other caches, as shards leave them: read where this one lacks an entry,
 * never written; what is found there is kept here too
 */
export function openCache(folder: string, version: string, others: readonly string[] = []): Cache {
  const own = openStore(folder, version)
  const lent = others.map((path) => openStore(path, version))
  const fresh = openWriter(folder)
  const read = (key: string): string | undefined => {
    const text = fresh.get(key) ?? own.get(key)
    if (text !== undefined) return text
    for (const store of lent) {
      const found = store.get(key)
      if (found !== undefined) fresh.put(key, found)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    isEmpty: own.index.packs.length === 0 && lent.every(({ index }) => index.packs.length === 0),
    usable: lent.filter(({ index }) => index.packs.length > 0).length,
    get(key) {
      const text = read(key)
      return text === undefined ? undefined : JSON.parse(text)
    },
    put: (key, value) => fresh.put(key, JSON.stringify(value)),
    async save() {
      if (fresh.holdsAny()) await saveIndex(folder, own, fresh)
      for (const store of [own, ...lent]) store.close()
    },
  }
}

/** The entries of a folder that are there already. */
type Store = {
  index: Index
  used: ReadonlySet<string>
  get(key: string): string | undefined
  close(): void
}

function openStore(folder: string, version: string): Store {
  const index = readIndex(folder, version)
  const files = index.packs.map((name) => openPack(join(folder, name)))
  const used = new Set<string>()
  return {
    index,
    used,
    get(key) {
      const place = index.entries[key]
      const text = place && readEntry(files[place[0]] ?? null, place)
      if (text !== undefined) used.add(key)
      return text
    },
    close() {
      for (const file of files) if (file !== null) closeSync(file)
    },
  }
}

/** Writes the index anew, with the new entries in a pack of their own. */
async function saveIndex(folder: string, { index: last, used, get }: Store, fresh: Writer) {
  const round = last.round + 1
  const index: Index = { ...last, round, packs: [...last.packs], entries: {} }
  const isCrowded = last.packs.length >= mostPacks
  if (isCrowded) index.packs = []
  for (const [key, place] of Object.entries(last.entries)) {
    if (fresh.has(key)) continue
    const isUsed = used.has(key)
    if (!isCrowded) index.entries[key] = isUsed ? ([...place.slice(0, 4), round] as Place) : place
    else if (isUsed || place[4] > round - longAgo) {
      const text = get(key)
      if (text !== undefined) fresh.put(key, text)
    }
  }
  const { name, places } = await fresh.finish()
  for (const [key, place] of places) index.entries[key] = [index.packs.length, ...place, round]
  index.packs.push(name)
  await writeSealed(join(folder, indexFile), JSON.stringify(index))
  for (const file of await readdir(folder)) {
    const isStale = file.endsWith('.pack') && !index.packs.includes(file)
    if (isStale || wasLeft(file)) await rm(join(folder, file), { force: true })
  }
}

/** Without an index, or with a damaged one, the cache is empty. */
function readIndex(folder: string, version: string): Index {
  const index = readSealedJson(join(folder, indexFile)) as Index | null
  if (index?.version !== version) {
    return { version, round: 0, packs: [], entries: Object.create(null) }
  }
  return { ...index, entries: Object.assign(Object.create(null), index.entries) }
}

function openPack(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch {
    return null
  }
}

function readEntry(file: number | null, [, offset, length, sum]: Place): string | undefined {
  if (file === null || !Number.isInteger(length) || length < 0 || length > 1e8) return undefined
  try {
    const bytes = Buffer.alloc(length)
    if (readSync(file, bytes, 0, length, offset) !== length || checksum(bytes) !== sum)
      return undefined
    return bytes.toString('utf8')
  } catch {
    return undefined
  }
}

/** Whether a file was being written by a process that is no more. */
function wasLeft(file: string): boolean {
  const pid = /\.(\d+)\.new$/.exec(file)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

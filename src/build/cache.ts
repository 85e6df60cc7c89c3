// In: values by key. Out: the same values in a later run, or nothing: a cache may always be deleted.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where an entry stands: index of its pack file, offset, length in bytes, checksum. */
type Place = [pack: number, offset: number, length: number, sum: string]

type Index = { version: string; packs: string[]; entries: Record<string, Place> }

/**
 * A store of plain data on disk. Reading never fails: an entry that is missing, of another version
 * or damaged (its checksum differs) is `undefined`, and is worked out anew.
 */
export type Cache = {
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Writes what is new and forgets what was neither read nor put; old or new if killed midway. */
  save(): Promise<void>
}

/** Packs beyond this number are written together into one. */
const mostPacks = 8

/** Opens the cache in a folder, which need not exist. `version` changes with the code. */
export function openCache(folder: string, version: string): Cache {
  const index = readIndex(folder, version)
  const files = index.packs.map((name) => openPack(join(folder, name)))
  const used = new Map<string, Place>()
  const fresh = new Map<string, string>()
  const read = (key: string): string | undefined => {
    const place = index.entries[key]
    const text = place && readEntry(files[place[0]] ?? null, place)
    if (place && text !== undefined) used.set(key, place)
    return text
  }
  return {
    get(key) {
      const text = fresh.get(key) ?? read(key)
      return text === undefined ? undefined : JSON.parse(text)
    },
    put(key, value) {
      fresh.set(key, JSON.stringify(value))
    },
    async save() {
      const isSame = fresh.size === 0 && used.size === Object.keys(index.entries).length
      const isCrowded = index.packs.length >= mostPacks
      if (isCrowded) for (const key of used.keys()) fresh.set(key, read(key) ?? '')
      if (!isSame || isCrowded) {
        await writePack(folder, version, isCrowded ? [] : index.packs, isCrowded ? [] : used, fresh)
      }
      for (const file of files) if (file !== null) closeSync(file)
    },
  }
}

function readIndex(folder: string, version: string): Index {
  try {
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index
    if (index.version === version && Array.isArray(index.packs)) {
      return { ...index, entries: Object.assign(Object.create(null), index.entries) }
    }
  } catch {
    // No index, or a damaged one: an empty cache.
  }
  return { version, packs: [], entries: Object.create(null) }
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

async function writePack(
  folder: string,
  version: string,
  packs: readonly string[],
  kept: Iterable<[string, Place]>,
  fresh: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const entries: Record<string, Place> = Object.fromEntries(kept)
  const chunks: Buffer[] = []
  let offset = 0
  for (const [key, text] of fresh) {
    const bytes = Buffer.from(text, 'utf8')
    entries[key] = [packs.length, offset, bytes.length, checksum(bytes)]
    chunks.push(bytes)
    offset += bytes.length
  }
  const name = `${checksum(Buffer.from([...fresh.keys()].join()))}-${process.pid}.pack`
  await replace(join(folder, name), Buffer.concat(chunks))
  const index: Index = { version, packs: [...packs, name], entries }
  await replace(join(folder, 'index.json'), JSON.stringify(index))
  const stale = (await readdir(folder)).filter(
    (file) => file.endsWith('.pack') && !index.packs.includes(file),
  )
  for (const file of stale) await rm(join(folder, file), { force: true })
}

async function replace(path: string, content: string | Buffer): Promise<void> {
  const aside = `${path}.${process.pid}.new`
  await writeFile(aside, content)
  await rename(aside, path)
}

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

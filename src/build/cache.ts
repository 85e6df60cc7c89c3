// In: values by key. Out: the same values in a later run, or nothing: a cache may always be deleted.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'
import { readSealedJson, replaceFile, writeSealed } from './sealed-file.ts'

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
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Writes what is new; the files are old or new if it is killed midway. */
  save(): Promise<void>
}

const indexFile = 'index.json'
/** Packs beyond this number are written together into one, without what was long not used. */
const mostPacks = 8
const longAgo = 12

/** Opens the cache in a folder, which need not exist. `version` changes with the code. */
export function openCache(folder: string, version: string): Cache {
  const index = readIndex(folder, version)
  const files = index.packs.map((name) => openPack(join(folder, name)))
  const used = new Set<string>()
  const fresh = new Map<string, string>()
  const read = (key: string): string | undefined => {
    const place = index.entries[key]
    const text = place && readEntry(files[place[0]] ?? null, place)
    if (text !== undefined) used.add(key)
    return text
  }
  return {
    isEmpty: index.packs.length === 0,
    get(key) {
      const text = fresh.get(key) ?? read(key)
      return text === undefined ? undefined : JSON.parse(text)
    },
    put(key, value) {
      fresh.set(key, JSON.stringify(value))
    },
    async save() {
      if (fresh.size > 0) await writePack(folder, gather(index, used, fresh, read))
      for (const file of files) if (file !== null) closeSync(file)
    },
  }
}

type Batch = { index: Index; fresh: ReadonlyMap<string, string> }

/** What the next index holds, and which entries go into its new pack. */
function gather(
  last: Index,
  used: ReadonlySet<string>,
  added: ReadonlyMap<string, string>,
  read: (key: string) => string | undefined,
): Batch {
  const round = last.round + 1
  const index: Index = { ...last, round, entries: {} }
  const fresh = new Map(added)
  const isCrowded = last.packs.length >= mostPacks
  if (isCrowded) index.packs = []
  for (const [key, place] of Object.entries(last.entries)) {
    const isUsed = used.has(key)
    if (!isCrowded) index.entries[key] = isUsed ? ([...place.slice(0, 4), round] as Place) : place
    else if (isUsed || place[4] > round - longAgo) {
      const text = read(key)
      if (text !== undefined && !fresh.has(key)) fresh.set(key, text)
    }
  }
  return { index, fresh }
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

async function writePack(folder: string, { index, fresh }: Batch): Promise<void> {
  await mkdir(folder, { recursive: true })
  const chunks: Buffer[] = []
  let offset = 0
  for (const [key, text] of fresh) {
    const bytes = Buffer.from(text, 'utf8')
    index.entries[key] = [index.packs.length, offset, bytes.length, checksum(bytes), index.round]
    chunks.push(bytes)
    offset += bytes.length
  }
  const name = `${checksum(Buffer.from([...fresh.keys()].join()))}-${process.pid}.pack`
  index.packs = [...index.packs, name]
  await replaceFile(join(folder, name), Buffer.concat(chunks))
  await writeSealed(join(folder, indexFile), JSON.stringify(index))
  for (const file of await readdir(folder)) {
    const isStale = file.endsWith('.pack') && !index.packs.includes(file)
    if (isStale || wasLeft(file)) await rm(join(folder, file), { force: true })
  }
}

/** Whether a file was being written by a process that is no more. */
function wasLeft(file: string): boolean {
  const pid = /\.(\d+)\.new$/.exec(file)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

// In: values by key. Out: the same values in a later run, or nothing: a cache may always be deleted.
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type CacheIndex, type Place, readIndex, writeIndex } from './cache-index.ts'
import { openPackReader, type PackReader, readSpot } from './pack-reader.ts'
import { checksum, encodeEntry, openPackWriter, type Span, type Spot } from './pack-writer.ts'

/** A value in two parts: the head is in memory, the rest is read from its spot when it is asked for. */
export type Entry = { head: unknown; rest: Spot | null }

/** An entry that another process wrote to a pack of its own in the cache's folder. */
export type Written = { path: string; span: Span }

/**
 * A store of plain data on disk. Looking up never fails: an entry that is missing, of another version
 * or damaged (its checksum differs) is `undefined`, and is worked out anew.
 */
export type Cache = {
  /** Whether it held nothing when it was opened. */
  isEmpty: boolean
  /** Number of the other caches that hold anything of this version. */
  usable: number
  get(key: string): Entry | undefined
  put(key: string, head: unknown, rest?: unknown): void
  /** Takes in what another process wrote; resolves to the spot of the rest. */
  adopt(key: string, written: Written): Spot | null
  /**
   * What lies at a spot that this cache gave.
   *
   * @throws Error where the file was changed meanwhile
   */
  read(spot: Spot): unknown
  /** Writes what is new; the files are old or new if it is killed midway. */
  save(): Promise<void>
}

/** Packs beyond this number are written together into one, without what was long not used. */
const mostPacks = 24
const longAgo = 12

/**
 * Opens the cache in a folder, which need not exist. `version` changes with the code. What is new goes
 * to disk as it comes, past a few megabytes.
 *
 * @param others folders of other caches, as shards leave them: read where this one lacks an entry,
 * never written; what is found there is kept here too
 */
export function openCache(folder: string, version: string, others: readonly string[] = []): Cache {
  const reader = openPackReader()
  const own = openStore(folder, version)
  const lent = others.map((path) => openStore(path, version))
  const fresh = openFresh(folder)
  return {
    isEmpty: [own, ...lent].every(({ index }) => index.packs.length === 0),
    usable: lent.filter(({ index }) => index.packs.length > 0).length,
    get(key) {
      for (const store of [fresh, own, ...lent]) {
        const written = store.locate(key)
        const found = written && readEntry(reader, written)
        if (!found) continue
        if (store === own) own.used.add(key)
        else if (store !== fresh) fresh.add(key, found.head, found.rest)
        return { head: JSON.parse(found.head.toString('utf8')), rest: spotOf(written) }
      }
      return undefined
    },
    put(key, head, rest) {
      fresh.add(key, ...encodeEntry(head, rest))
    },
    adopt(key, written) {
      fresh.adopt(key, written)
      return spotOf(written)
    },
    read(spot) {
      const value = readSpot(reader, spot)
      if (value === undefined)
        throw new Error(`Unexpected change of ${spot.path} by another program; run it again`)
      return value
    },
    async save() {
      if (!fresh.isEmpty()) await saveAll(folder, own, fresh, reader)
      reader.close()
    },
  }
}

/** The entries of a folder that are there already. */
type Store = {
  index: CacheIndex
  /** Keys that were asked for in this run. */
  used: Set<string>
  locate(key: string): Written | undefined
}

function openStore(folder: string, version: string): Store {
  const index = readIndex(folder, version)
  return {
    index,
    used: new Set(),
    locate(key) {
      const place = index.entries[key]
      if (!place) return undefined
      const [pack, ...rest] = place
      return { path: join(folder, index.packs[pack] ?? ''), span: rest.slice(0, -1) as Span }
    },
  }
}

/** What is new: the entries of this process, and those of others, by the pack that holds them. */
type Fresh = {
  isEmpty(): boolean
  has(key: string): boolean
  locate(key: string): Written | undefined
  add(key: string, head: Buffer, rest: Buffer): void
  adopt(key: string, written: Written): void
  /** Ends the packs and gives them their names; nothing may be added after. */
  finish(): Promise<{ name: string; spans: ReadonlyMap<string, Span> }[]>
}

function openFresh(folder: string): Fresh {
  const writer = openPackWriter(folder)
  const entries = new Map<string, Written>()
  return {
    isEmpty: () => entries.size === 0,
    has: (key) => entries.has(key),
    locate(key) {
      const written = entries.get(key)
      if (written?.path === writer.path()) writer.flush()
      return written
    },
    add(key, head, rest) {
      if (entries.has(key)) return
      const span = writer.add(head, rest)
      entries.set(key, { path: writer.path()!, span })
    },
    adopt: (key, written) => void entries.set(key, written),
    async finish() {
      writer.close()
      const packs = new Map<string, Map<string, Span>>()
      for (const [key, { path, span }] of entries)
        packs.set(path, (packs.get(path) ?? new Map()).set(key, span))
      const finished = []
      for (const [path, spans] of packs) {
        const name = `${checksum(Buffer.from(JSON.stringify([...spans])))}.pack`
        await rename(path, join(folder, name))
        finished.push({ name, spans })
      }
      return finished
    },
  }
}

/** Null where it is damaged, or is no more. */
function readEntry(reader: PackReader, { path, span }: Written) {
  const [offset, ofHead, ofRest, headSum, restSum] = span
  const bytes = reader.read(path, offset, ofHead + ofRest)
  if (bytes === null) return null
  const [head, rest] = [bytes.subarray(0, ofHead), bytes.subarray(ofHead)]
  return checksum(head) === headSum && checksum(rest) === restSum ? { head, rest } : null
}

/** Writes the index anew, with the new entries in packs of their own. */
async function saveAll(folder: string, own: Store, fresh: Fresh, reader: PackReader) {
  const { index: last, used } = own
  const round = last.round + 1
  const index: CacheIndex = { ...last, round, packs: [...last.packs], entries: {} }
  const isCrowded = last.packs.length >= mostPacks
  if (isCrowded) index.packs = []
  for (const [key, place] of Object.entries(last.entries)) {
    if (fresh.has(key)) continue
    const isUsed = used.has(key)
    if (!isCrowded) index.entries[key] = isUsed ? ([...place.slice(0, -1), round] as Place) : place
    else if (isUsed || place[6] > round - longAgo) {
      const found = readEntry(reader, own.locate(key)!)
      if (found) fresh.add(key, found.head, found.rest)
    }
  }
  for (const { name, spans } of await fresh.finish()) {
    for (const [key, span] of spans) index.entries[key] = [index.packs.length, ...span, round]
    index.packs.push(name)
  }
  await writeIndex(folder, index)
}

function spotOf({ path, span: [offset, head, rest, , sum] }: Written): Spot | null {
  return rest === 0 ? null : { path, offset: offset + head, length: rest, sum }
}

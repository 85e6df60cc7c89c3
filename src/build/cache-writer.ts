// In: entries of a cache, one by one. Out: a pack file of them, written as they come.
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Where an entry stands in the pack: offset, length in bytes, checksum. */
type Spot = [offset: number, length: number, sum: string]

export type Writer = {
  has(key: string): boolean
  get(key: string): string | undefined
  put(key: string, text: string): void
  holdsAny(): boolean
  /** Ends the pack and gives it its name; nothing may be put after. */
  finish(): Promise<{ name: string; places: ReadonlyMap<string, Spot> }>
}

/** Characters that wait in memory: a large archive has gigabytes of entries. */
const mostWaiting = 16_000_000

/** The file is made with the first entries that are written; until `finish` it has another name. */
export function openWriter(folder: string): Writer {
  const waiting = new Map<string, string>()
  const places = new Map<string, Spot>()
  const aside = join(folder, `pack.${process.pid}.new`)
  let characters = 0
  let file: number | null = null
  let end = 0
  const flush = () => {
    if (file === null) {
      mkdirSync(folder, { recursive: true })
      file = openSync(aside, 'w+')
    }
    for (const [key, text] of waiting) {
      const bytes = Buffer.from(text, 'utf8')
      writeSync(file, bytes, 0, bytes.length, end)
      places.set(key, [end, bytes.length, checksum(bytes)])
      end += bytes.length
    }
    waiting.clear()
    characters = 0
  }
  return {
    has: (key) => waiting.has(key) || places.has(key),
    get(key) {
      const text = waiting.get(key)
      const spot = text === undefined ? places.get(key) : undefined
      return spot ? readSpot(file!, spot) : text
    },
    put(key, text) {
      waiting.set(key, text)
      characters += text.length
      if (characters > mostWaiting) flush()
    },
    holdsAny: () => waiting.size + places.size > 0,
    async finish() {
      flush()
      closeSync(file!)
      const name = `${checksum(Buffer.from([...places.keys()].join()))}-${process.pid}.pack`
      await rename(aside, join(folder, name))
      return { name, places }
    },
  }
}

function readSpot(file: number, [offset, length]: Spot): string {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, offset)
  return bytes.toString('utf8')
}

/** A part of the SHA-256 of an entry: enough to notice damage. */
export function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

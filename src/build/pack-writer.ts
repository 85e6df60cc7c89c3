// In: entries, one by one. Out: a pack file of them, written as they come.
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where an entry stands in a pack: offset, length of its head, length of its rest, in bytes; checksum
 * of each. The head is kept in memory; the rest is large, and read each time it is asked for.
 */
export type Span = [offset: number, head: number, rest: number, headSum: string, restSum: string]

/** Where the rest of an entry lies; plain, so that another process can be told of it. */
export type Spot = { path: string; offset: number; length: number; sum: string }

export type PackWriter = {
  /** The file, which has another name once it is finished; null before the first entry. */
  path(): string | null
  /** The entry is on disk after the next `flush`. */
  add(head: Buffer, rest: Buffer): Span
  flush(): void
  close(): void
}

/** Bytes that wait in memory. */
const mostWaiting = 8_000_000

/** A pack that this process writes, made with the first entry. */
export function openPackWriter(folder: string): PackWriter {
  const waiting: Buffer[] = []
  let bytes = 0
  let end = 0
  let pack: { path: string; file: number } | null = null
  const flush = () => {
    if (pack === null || bytes === 0) return
    const all = Buffer.concat(waiting.splice(0), bytes)
    bytes = 0
    // A write may take less than it is given.
    for (let at = 0; at < all.length; ) at += writeSync(pack.file, all, at)
  }
  return {
    path: () => pack?.path ?? null,
    add(head, rest) {
      pack ??= makePack(folder)
      const span: Span = [end, head.length, rest.length, checksum(head), checksum(rest)]
      waiting.push(head, rest)
      bytes += head.length + rest.length
      end += head.length + rest.length
      if (bytes > mostWaiting) flush()
      return span
    },
    flush,
    close() {
      flush()
      if (pack !== null) closeSync(pack.file)
    },
  }
}

/** A file of a new name: the process of the same number that was before may have left some. */
function makePack(folder: string): { path: string; file: number } {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; ; n++) {
    const path = join(folder, `pack.${process.pid}.${n}.new`)
    try {
      return { path, file: openSync(path, 'wx') }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** The number of the process that writes or wrote a pack which is not finished; null of other files. */
export function writerOf(file: string): number | null {
  const pid = /^pack\.(\d+)\.\d+\.new$/.exec(file)?.[1]
  return pid === undefined ? null : Number(pid)
}

/** The two parts of an entry as they stand in a pack: JSON; no rest is no byte. */
export function encodeEntry(head: unknown, rest: unknown): [head: Buffer, rest: Buffer] {
  const text = rest === undefined ? '' : JSON.stringify(rest)
  return [Buffer.from(JSON.stringify(head)), Buffer.from(text)]
}

/** A part of the SHA-256 of an entry: enough to notice damage. */
export function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

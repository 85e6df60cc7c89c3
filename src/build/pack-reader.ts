// In: where entries lie in pack files. Out: what stands there.
import { closeSync, openSync, readSync } from 'node:fs'
import { checksum, type Spot } from './pack-writer.ts'

export type PackReader = {
  /** The bytes at a place, or null where there are not so many, or none. */
  read(path: string, offset: number, length: number): Buffer | null
  close(): void
}

const mostBytes = 1e9

/** Keeps the files open: they are read again and again, and one that is taken away stays readable. */
export function openPackReader(): PackReader {
  const files = new Map<string, number>()
  return {
    read(path, offset, length) {
      if (!(length >= 0 && length < mostBytes)) return null
      try {
        const file = files.get(path) ?? openSync(path, 'r')
        files.set(path, file)
        const bytes = Buffer.allocUnsafe(length)
        return readSync(file, bytes, 0, length, offset) === length ? bytes : null
      } catch {
        return null
      }
    },
    close() {
      for (const file of files.values()) closeSync(file)
      files.clear()
    },
  }
}

/** What lies at a spot, as JSON gave it; undefined where it is damaged, or is no more. */
export function readSpot(reader: PackReader, { path, offset, length, sum }: Spot): unknown {
  const bytes = reader.read(path, offset, length)
  if (bytes === null || checksum(bytes) !== sum) return undefined
  return JSON.parse(bytes.toString('utf8'))
}

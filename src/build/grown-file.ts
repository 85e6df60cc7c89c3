// A file that only grows: what it held stays valid, and is read as it was written or not at all.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Which file it is, how many of its bytes count, and the check sum of these. */
export type Seal = { name: string; length: number; sum: number }

/** The bytes that a seal is about; null where any is missing, or is another one. */
export function readGrown(folder: string, { name, length, sum }: Seal): Uint8Array | null {
  const bytes = readWeightless(join(folder, name), length)
  return bytes && sumOf([bytes]) === sum ? bytes : null
}

/**
 * The first `length` bytes of a file, by default all; null where there are not so many. They lie in
 * shared memory, which V8 does not add up: a few dozen megabytes of other memory make it look through
 * all that the program holds, which in a large archive takes longer than the reading.
 */
export function readWeightless(path: string, length?: number): Uint8Array | null {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = new Uint8Array(new SharedArrayBuffer(length ?? fstatSync(file).size))
      let at = 0
      while (at < bytes.length) {
        const size = readSync(file, bytes, at, bytes.length - at, at)
        if (size === 0) return null
        at += size
      }
      return bytes
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

/**
 * Writes `added` behind the bytes of a seal, over whatever a run that was cut short left there. Who
 * has the old seal still reads what it stands for.
 */
export async function growFile(
  folder: string,
  seal: Seal,
  added: readonly Uint8Array[],
): Promise<Seal> {
  const bytes = Buffer.concat(added)
  const length = seal.length + bytes.length
  if (bytes.length === 0) return seal
  const file = await open(join(folder, seal.name), 'r+')
  try {
    await file.write(bytes, 0, bytes.length, seal.length)
  } finally {
    await file.close()
  }
  return { name: seal.name, length, sum: sumOf([bytes], seal.length === 0 ? 0 : seal.sum) }
}

/** Begins anew under another name than that of `last`, which stays until `dropGrown`. */
export async function beginFile(
  folder: string,
  name: string,
  last: Seal | null,
  parts: readonly Uint8Array[],
): Promise<Seal> {
  const next = `${name}-${last?.name === `${name}-1.bin` ? 2 : 1}.bin`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, next), parts)
  return {
    name: next,
    length: parts.reduce((n, { length }) => n + length, 0),
    sum: sumOf(parts),
  }
}

/** Deletes a file that no seal is about any more. */
export async function dropGrown(folder: string, { name }: Seal): Promise<void> {
  await rm(join(folder, name), { force: true })
}

/** The check sum of nothing, taken on, would begin from zero again. */
function sumOf(parts: readonly Uint8Array[], start = 0): number {
  return parts.reduce((sum, part) => (part.length === 0 ? sum : crc32(part, sum)), start)
}

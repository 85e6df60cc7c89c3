// A file that only grows: what it held stays valid, and is read as it was written or not at all.
import { closeSync, openSync, readSync } from 'node:fs'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Which file it is, how many of its bytes count, and the check sum of these. */
export type Seal = { name: string; length: number; sum: number }

/** The bytes that a seal is about; null where any is missing, or is another one. */
export function readGrown(folder: string, { name, length, sum }: Seal): Uint8Array | null {
  const bytes = Buffer.allocUnsafeSlow(length)
  try {
    const file = openSync(join(folder, name), 'r')
    try {
      let at = 0
      while (at < length) {
        const size = readSync(file, bytes, at, length - at, at)
        if (size === 0) return null
        at += size
      }
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
  return sumOf([bytes]) === sum ? bytes : null
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

// A file that is read as it was written, or not at all.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The text of a sealed file; null where there is none, or where any byte of it changed. */
export function readSealed(path: string): string | null {
  try {
    const file = readFileSync(path, 'utf8')
    const end = file.indexOf('\n')
    const text = file.slice(end + 1)
    return file.slice(0, Math.max(0, end)) === sealOf(text) ? text : null
  } catch {
    return null
  }
}

/** What a sealed file holds as JSON; null where it holds none, as that of another version may. */
export function readSealedJson(path: string): unknown {
  try {
    return JSON.parse(readSealed(path) ?? 'null')
  } catch {
    return null
  }
}

/** Writes a text under a line with its SHA-256. The file is old or new if this is cut short. */
export async function writeSealed(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await replaceFile(path, `${sealOf(text)}\n${text}`)
}

/** Writes a file aside, then puts it in place in one step; parts are written one after the other. */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | readonly Uint8Array[],
): Promise<void> {
  const aside = `${path}.${process.pid}.new`
  await writeFile(aside, content)
  await rename(aside, path)
}

function sealOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

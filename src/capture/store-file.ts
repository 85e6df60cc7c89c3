import { createHash } from 'node:crypto'
import { lstat, mkdir, readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { replaceFile } from '../build/sealed-file.ts'
import type { CaptureProblem, Kept } from './capture-entry.ts'

/** Digits of the fingerprint in a name: 80 bits, enough that two files never share one by chance. */
const nameDigits = 20

/**
 * Keeps bytes in a folder of the content under a name made of their fingerprint. The same bytes are
 * kept once; the file is there whole or not at all.
 *
 * @param folder from the content folder, with `/`: `media`
 * @param ending of the name, without the dot
 */
export async function storeFile(
  content: string,
  folder: string,
  bytes: Buffer,
  ending: string,
): Promise<Kept | CaptureProblem> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = `${folder}/${sha256.slice(0, nameDigits)}.${ending}`
  const path = join(content, ...file.split('/'))
  const directory = join(content, ...folder.split('/'))
  await mkdir(directory, { recursive: true })
  if (!`${await realpath(directory)}${sep}`.startsWith(`${await realpath(content)}${sep}`)) {
    const message = `Unexpected link out of the content folder at ${folder}, expected a folder`
    return { status: 'refused', message, mend: 'Replace the link by a folder.' }
  }
  const present = await fingerprintOf(path)
  if (present === sha256) return { file, sha256 }
  if (present !== null) {
    const message = `Unexpected bytes in ${file}, expected those its name stands for`
    return { status: 'failed', message, mend: 'Move that file away, then run it again.' }
  }
  await replaceFile(path, bytes)
  return { file, sha256 }
}

/** SHA-256 of a file, lower-case hex; null where there is none. Links are not followed. */
export async function fingerprintOf(path: string): Promise<string | null> {
  const state = await lstat(path).catch(() => null)
  if (!state) return null
  if (!state.isFile()) return ''
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

// Comes in: paths as named on a command line. Goes out: the files behind them, opened as inputs.

import { createReadStream } from 'node:fs'
import { lstat, open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { importFinding } from './import-finding.ts'
import { type ImportInput, toImportInput } from './import-input.ts'
import type { Importer } from './importer.ts'

/** Largest input in bytes where an importer names no other. A newspaper page is under 100,000. */
const MAX_BYTES = 2_000_000

/** Bytes that tell what kind of file an input is; as many as 4,096 characters can have. */
const HEAD_BYTES = 16_384

/** The files of a list of paths: folders are walked in the order of their names, links are not followed. */
export async function listInputs(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const isFolder = await stat(path)
      .then((found) => found.isDirectory())
      .catch(() => false)
    files.push(...(isFolder ? await walk(path) : [path]))
  }
  return [...new Set(files)]
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await walk(path)))
    else files.push(path)
  }
  return files
}

/** The first bytes of an input and its size, or the finding that says why it cannot be read. */
export type InputHead = { bytes: Uint8Array; size: number } | { finding: Finding }

/** Look at the head of a file. Never throws. */
export async function readHead(file: string): Promise<InputHead> {
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    const message = `Unexpected path that cannot be read (${found.code ?? 'unknown'}), expected a file`
    return unreadable(file, message, 'Check the spelling of the path.')
  }
  if (!found.isFile()) {
    const message = 'Unexpected link or device, expected a file'
    return unreadable(file, message, 'Name the file itself.')
  }
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      return { bytes: buffer.subarray(0, bytesRead), size: found.size }
    } finally {
      await handle.close()
    }
  } catch {
    return cannotRead(file)
  }
}

/** Open a file of `size` bytes for an importer, or say why not. Never throws. */
export async function openInput(
  file: string,
  size: number,
  importer: Importer,
): Promise<{ input: ImportInput } | { finding: Finding }> {
  const most = importer.maxBytes ?? MAX_BYTES
  if (size > most) {
    const message = `Unexpected file of ${size} bytes, expected at most ${most}`
    const mend = 'Split it into one file for each article.'
    return { finding: importFinding(file, 'error', 'import-too-large', message, { mend }) }
  }
  if (importer.reads === 'chunks') {
    const chunks = () => createReadStream(file) as AsyncIterable<Uint8Array>
    return { input: toImportInput(file, new Uint8Array(), { chunks }) }
  }
  const bytes = await readFile(file).catch(() => null)
  return bytes === null ? cannotRead(file) : { input: toImportInput(file, bytes) }
}

function cannotRead(file: string): { finding: Finding } {
  const message = 'Unexpected file that cannot be read, expected a readable one'
  return unreadable(file, message, 'Check the permissions of the file.')
}

function unreadable(file: string, message: string, mend: string): { finding: Finding } {
  return { finding: importFinding(file, 'error', 'import-unreadable', message, { mend }) }
}

// Comes in: paths as named on a command line. Goes out: the files behind them, and their text.

import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import { importFinding } from './import-finding.ts'

/** Largest input, in bytes. A newspaper page is under 100,000. */
const MAX_BYTES = 2_000_000

/** The text of an input, or the finding that says why it has none. */
export interface ReadInput {
  text: string | null
  findings: Finding[]
}

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

/** Read one input: UTF-8, else UTF-16 by its mark, else Windows-1252 with a warning. Never throws. */
export async function readInput(file: string): Promise<ReadInput> {
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    const message = `Unexpected path that cannot be read (${found.code ?? 'unknown'}), expected a file`
    return refuse(file, 'import-unreadable', message, 'Check the spelling of the path.')
  }
  if (!found.isFile()) {
    const message = 'Unexpected link or device, expected a file'
    return refuse(file, 'import-unreadable', message, 'Name the file itself.')
  }
  if (found.size > MAX_BYTES) {
    const message = `Unexpected file of ${found.size} bytes, expected at most ${MAX_BYTES}`
    return refuse(file, 'import-too-large', message, 'Split it into one file for each article.')
  }
  try {
    return decode(file, await readFile(file))
  } catch {
    const message = 'Unexpected file that cannot be read, expected a readable one'
    return refuse(file, 'import-unreadable', message, 'Check the permissions of the file.')
  }
}

function decode(file: string, bytes: Uint8Array): ReadInput {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null
  if (mark !== null) return { text: new TextDecoder(mark).decode(bytes), findings: [] }
  if (bytes.includes(0)) {
    const mend = 'Save the page’s text as a plain-text file (UTF-8), then import that.'
    return refuse(file, 'import-binary', 'Unexpected binary file, expected text', mend)
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] }
  } catch {
    const message = 'Unexpected bytes that are not UTF-8: read as Windows-1252'
    const mend = 'Check the accents and quotation marks in the imported file.'
    const finding = importFinding(file, 'warning', 'import-encoding', message, { mend })
    return { text: decodeWindows1252(bytes), findings: [finding] }
  }
}

function refuse(file: string, rule: string, message: string, mend: string): ReadInput {
  return { text: null, findings: [importFinding(file, 'error', rule, message, { mend })] }
}

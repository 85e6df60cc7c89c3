import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../model/finding.ts'
import { decodeText } from './decode-text.ts'
import { findingAbout, type TextFile } from './text-file.ts'

/** The file, or the finding that says why it cannot be read as text. */
export type Loaded = { source: TextFile; finding: null } | { source: null; finding: Finding }

/**
 * Read one text file.
 *
 * @param dir the content folder
 * @param file path relative to it, with `/`
 * @param maxBytes a larger file is refused without being read
 */
export async function loadTextFile(dir: string, file: string, maxBytes: number): Promise<Loaded> {
  return loadTextFileSync(dir, file, maxBytes)
}

/** The same, for a caller that cannot wait. */
export function loadTextFileSync(dir: string, file: string, maxBytes: number): Loaded {
  try {
    const full = path.join(dir, file)
    const { size } = statSync(full)
    if (size > maxBytes) return { source: null, finding: tooLarge(file, size, maxBytes) }
    return toTextFile(file, readFileSync(full))
  } catch (error) {
    return { source: null, finding: unreadable(file, error) }
  }
}

/** Bytes → text file. */
export function toTextFile(file: string, bytes: Uint8Array): Loaded {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) {
    const before = bytes.subarray(0, decoded.offset)
    const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1)
    const column = decoded.offset - before.lastIndexOf(0x0a)
    return { source: null, finding: { ...findingAbout(file, decoded.problem), line, column } }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { text } = decoded
  return { source: { file, text, lines: text.split('\n'), sha256 }, finding: null }
}

function tooLarge(file: string, size: number, maxBytes: number): Finding {
  return findingAbout(file, {
    severity: 'error',
    rule: 'too-large',
    message: `Unexpected file of ${size} bytes, expected at most ${maxBytes}`,
    mend: 'Keep pictures and other data out of the file, or cut the text into several articles.',
  })
}

function unreadable(file: string, error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return findingAbout(file, {
    severity: 'error',
    rule: 'unreadable',
    message: `Unexpected failure to open the file (${code}), expected a readable file`,
    mend: "Check the file's name and its permissions.",
  })
}

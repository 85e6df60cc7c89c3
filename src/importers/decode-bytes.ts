// Comes in: bytes that should be text. Goes out: the text, and a finding where that took a guess.

import type { Finding } from '../model/finding.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import { importFinding } from './import-finding.ts'

/** The text of an input, or the finding that says why it has none. */
export interface DecodedInput {
  text: string | null
  findings: Finding[]
}

/**
 * Decode an input: by its byte order mark, else by the named charset, else UTF-8, else Windows-1252
 * with a warning. The mark is dropped. Never throws.
 *
 * @param charset label that the input itself names (WHATWG Encoding Standard); wrong ones are told
 * @param nul whether NUL characters mean that it is no text, or are left out with a warning
 */
export function decodeBytes(
  file: string,
  bytes: Uint8Array,
  charset: string | null = null,
  nul: 'refuse' | 'drop' = 'refuse',
): DecodedInput {
  const mark = byteOrderMark(bytes)
  const isWide = /^utf-16/i.test(mark ?? '')
  if (!isWide && nul === 'refuse' && bytes.includes(0)) {
    const mend = 'Save the page’s text as a plain-text file (UTF-8), then import that.'
    const message = 'Unexpected binary file, expected text'
    return {
      text: null,
      findings: [importFinding(file, 'error', 'import-binary', message, { mend })],
    }
  }
  const { text, findings } = decodeAs(file, bytes, mark ?? charset)
  if (!text.includes('\0')) return { text, findings }
  const message = 'Unexpected NUL characters in the text: left out'
  const warning = importFinding(file, 'warning', 'import-nul', message)
  return { text: text.replaceAll('\0', ''), findings: [...findings, warning] }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

function decodeAs(
  file: string,
  bytes: Uint8Array,
  charset: string | null,
): { text: string; findings: Finding[] } {
  const named = decodeStrictly(bytes, charset ?? 'utf-8')
  if (named !== null) return { text: named, findings: [] }
  const text = decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes)
  const taken = decodeStrictly(bytes, 'utf-8') === null ? 'Windows-1252' : 'UTF-8'
  const what = charset === null ? 'UTF-8' : `the charset it names, ${charset.slice(0, 40)}`
  const message = `Unexpected bytes that are not ${what}: read as ${taken}`
  const mend = 'Check the accents and quotation marks in the imported file.'
  return { text, findings: [importFinding(file, 'warning', 'import-encoding', message, { mend })] }
}

/** Null where the label is unknown or the bytes do not fit. */
function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

import { isUtf8 } from 'node:buffer'
import type { Remark } from './text-file.ts'

/** Text with line ends as `\n`, or what is wrong with the bytes and where (offset into them). */
export type Decoded = { text: string } | { problem: Remark; offset: number }

/** Bytes of a file → text. UTF-8 only; a byte order mark at the start is dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { problem: utf16(), offset: 0 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { problem: utf16(), offset: 0 }
  if (!isUtf8(bytes)) {
    const offset = firstBadByte(bytes)
    return { problem: notUtf8(bytes[offset] ?? 0), offset }
  }
  const nul = bytes.indexOf(0)
  if (nul !== -1) return { problem: nulByte(), offset: nul }
  const text = new TextDecoder('utf-8').decode(bytes)
  return { text: text.replace(/\r\n?/g, '\n') }
}

/** Offset of the first byte that begins no UTF-8 character. */
function firstBadByte(bytes: Uint8Array): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = characterLength(bytes[offset]!)
    if (!isUtf8(bytes.subarray(offset, offset + length))) return offset
    offset += length
  }
  return 0
}

/** Bytes of the character that a byte begins. */
function characterLength(first: number): number {
  if (first < 0xc0) return 1
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function utf16(): Remark {
  return {
    severity: 'error',
    rule: 'bad-encoding',
    message: 'Unexpected UTF-16 text, expected UTF-8',
    mend: 'Save the file again with the encoding UTF-8.',
  }
}

function notUtf8(byte: number): Remark {
  return {
    severity: 'error',
    rule: 'bad-encoding',
    message: `Unexpected byte 0x${byte.toString(16)}, expected UTF-8 text`,
    mend: 'Save the file again with the encoding UTF-8; it may be in Windows-1252 now.',
  }
}

function nulByte(): Remark {
  return {
    severity: 'error',
    rule: 'bad-encoding',
    message: 'Unexpected NUL character, expected text',
    mend: 'Take the character out. If the file is a picture or an archive, it belongs in media/.',
  }
}

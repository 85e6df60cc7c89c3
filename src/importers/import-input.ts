// Comes in: the bytes of an input. Goes out: the input as importers see it, decoded when asked.

import { type DecodedInput, decodeBytes } from './decode-bytes.ts'

/** One input of an import. */
export interface ImportInput {
  /** As named on the command line, or the address that it was fetched from. */
  file: string
  /** Empty for an importer that reads `chunks`. */
  bytes: Uint8Array
  /** The charset that the server named; null for a file. */
  charset: string | null
  /** Decoded on first use; '' where the bytes are no text (`decoded` says why). */
  readonly text: string
  /** The text and what was odd about its bytes. */
  readonly decoded: DecodedInput
  /** The bytes piece by piece, from the start. */
  chunks(): AsyncIterable<Uint8Array>
}

/** The input that has these bytes; `chunks` where they are read from somewhere else. */
export function toImportInput(
  file: string,
  bytes: Uint8Array,
  more: { charset?: string | null; chunks?: () => AsyncIterable<Uint8Array> } = {},
): ImportInput {
  const { charset = null, chunks = () => oneChunk(bytes) } = more
  let decoded: DecodedInput | null = null
  return {
    file,
    bytes,
    charset,
    chunks,
    get decoded() {
      decoded ??= decodeBytes(file, bytes, charset)
      return decoded
    },
    get text() {
      return this.decoded.text ?? ''
    },
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

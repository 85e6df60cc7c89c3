import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader } from 'warcio'
import { type CaptureRecord, MAX_PAYLOAD } from './read-records.ts'

const BOUND = { maxOutputLength: MAX_PAYLOAD }

/** The bytes of a page as a browser saw them; null where their encoding cannot be undone. */
export async function decodePayload({
  payload,
  encoding,
}: CaptureRecord): Promise<Uint8Array | null> {
  if (payload === null) return null
  const whole = encoding.isChunked ? await dechunk(payload) : payload
  try {
    return decompress(whole, encoding.content)
  } catch {
    // Programs that capture often store the page decoded and leave the header.
    return looksLikeText(whole) ? whole : null
  }
}

function decompress(bytes: Uint8Array, encoding: string | null): Uint8Array {
  switch (encoding) {
    case null:
    case 'identity':
      return bytes
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes, BOUND)
    case 'deflate':
      return inflateEither(bytes)
    case 'br':
      return brotliDecompressSync(bytes, BOUND)
    default:
      throw new Error('unknown encoding')
  }
}

/** Servers send `deflate` with and without the zlib header. */
function inflateEither(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, BOUND)
  } catch {
    return inflateRawSync(bytes, BOUND)
  }
}

/** Data that is not chunked although the header says so comes back as it is. */
async function dechunk(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of new AsyncIterReader([bytes], null, true)) parts.push(part)
  return Buffer.concat(parts)
}

function looksLikeText(bytes: Uint8Array): boolean {
  return /^\s*</.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
}

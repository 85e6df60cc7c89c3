// Comes in: the bytes of a capture file, compressed or not, hostile. Goes out: its bytes decompressed,
// within bounds.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** What a source throws where the input goes beyond a bound or ends too early. */
export class CaptureProblem extends Error {}

/**
 * Bytes for the parser of records. It waits for line ends without a bound, and where a file ends
 * within a record it asks for more without end: both are answered here by a problem.
 */
export interface GuardedSource extends AsyncIterable<Uint8Array> {
  /** Bytes that may be handed out from now on. */
  allow(bytes: number): void
}

/** More than this many bytes for each compressed one is no capture of pages, but a bomb. */
const EXPANSION = 100
const FREE = 64 * 1024 * 1024
/** Times that the parser may ask after the end. */
const ASKS_AFTER_END = 1000

/** Guard a source; gzip (of one member or of many) is recognised by its first bytes. */
export function guardSource(chunks: AsyncIterable<Uint8Array>): GuardedSource {
  let allowed = 0
  let asks = 0
  const inner = decompress(chunks)[Symbol.asyncIterator]()
  const iterator: AsyncIterator<Uint8Array> = {
    async next() {
      const result = await inner.next()
      if (result.done) {
        asks += 1
        if (asks > ASKS_AFTER_END) throw new CaptureProblem('the end of the file within a record')
        return result
      }
      allowed -= result.value.length
      if (allowed < 0) throw new CaptureProblem('headers of a record that do not end')
      return result
    },
  }
  return {
    allow: (bytes) => {
      allowed = bytes
    },
    [Symbol.asyncIterator]: () => iterator,
  }
}

async function* decompress(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const rest = resume(first.value, iterator)
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* rest
  else yield* gunzip(rest)
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [read, written] = [0, 0]
  const count = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      read += chunk.length
      yield chunk
    }
  }
  const stream = createGunzip()
  const flow = pipeline(Readable.from(count()), stream)
  flow.catch(() => {})
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      written += chunk.length
      if (written > FREE + read * EXPANSION) {
        throw new CaptureProblem('compressed data that expands more than a hundredfold')
      }
      yield chunk
    }
  } catch (error) {
    if (error instanceof CaptureProblem) throw error
    throw new CaptureProblem('compressed data that is cut off or damaged')
  } finally {
    stream.destroy()
  }
}

async function* resume(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

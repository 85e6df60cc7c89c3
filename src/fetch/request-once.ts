// In: one address, the IP addresses that were checked for it. Out: status, headers and a bounded body.
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchProblem } from './fetch-result.ts'

export interface OneAnswer {
  status: number
  reason: string
  rawHeaders: string[]
  contentType: string
  /** Where a redirect leads, as the server wrote it. */
  location: string | null
  /** Empty for any status but 200–299. */
  bytes: Buffer
}

const decoders: Readonly<Record<string, () => Readable & NodeJS.ReadWriteStream>> = Object.freeze({
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
})

/** Asks once, follows nothing, keeps no connection. */
export async function requestOnce(
  url: URL,
  ips: readonly string[],
  accept: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<OneAnswer> {
  const answer = await send(url, ips, accept, signal)
  const status = answer.statusCode ?? 0
  const isGood = status >= 200 && status < 300
  try {
    return {
      status,
      reason: answer.statusMessage ?? '',
      rawHeaders: answer.rawHeaders,
      contentType: answer.headers['content-type'] ?? '',
      location: answer.headers.location ?? null,
      bytes: isGood ? await readBody(answer, maxBytes, signal) : Buffer.alloc(0),
    }
  } finally {
    answer.destroy()
  }
}

function send(
  url: URL,
  ips: readonly string[],
  accept: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const checked = ips.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  const lookup: LookupFunction = (_host, { all }, answer) =>
    all ? answer(null, checked) : answer(null, checked[0]!.address, checked[0]!.family)
  const headers = {
    accept,
    'accept-encoding': 'identity',
    'user-agent': 'Stemma (syndication archive)',
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, { lookup, headers, agent: false, signal })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

/** Counts what comes out of the decompression: a bomb is cut off at the limit. */
async function readBody(
  answer: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const stream = encoding === 'identity' || encoding === '' ? answer : decode(answer, encoding)
  const stop = () => stream.destroy(new Error('aborted'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    const parts: Buffer[] = []
    let length = 0
    for await (const part of stream as AsyncIterable<Buffer>) {
      length += part.length
      if (length > maxBytes) throw tooLarge(maxBytes)
      parts.push(part)
    }
    return Buffer.concat(parts)
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
  }
}

function decode(answer: IncomingMessage, encoding: string): Readable {
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (decoder === undefined) {
    const message = `Unexpected compression “${encoding.slice(0, 40)}”, expected gzip, deflate or br`
    throw new FetchProblem('refused', message, 'Save it with a browser and name the file.')
  }
  const stream = decoder()
  answer.on('error', (error) => stream.destroy(error))
  answer.on('aborted', () => stream.destroy(new Error('cut off')))
  return answer.pipe(stream)
}

function tooLarge(maxBytes: number): FetchProblem {
  const message = `Unexpected answer of more than ${maxBytes} bytes, expected at most that`
  return new FetchProblem('refused', message, 'Save it with a browser and make it smaller.')
}

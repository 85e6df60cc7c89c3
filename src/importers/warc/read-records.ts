// Comes in: a WARC file (ISO 28500). Goes out: its records, one after the other.

import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { CaptureProblem, guardSource } from './guarded-source.ts'

/** One record of a capture. */
export interface CaptureRecord {
  /** `response`, `revisit`, `warcinfo` …; lower case. */
  type: string
  /** WARC-Target-URI; '' for none. */
  address: string
  /** WARC-Date as it stands; null for none. */
  date: string | null
  /** WARC-Record-ID without its brackets. */
  id: string | null
  /** WARC-Payload-Digest, `sha1:…`. */
  digest: string | null
  /** HTTP status of a response; null where there is none. */
  status: number | null
  /** Media type, lower case, without parameters; '' for none. */
  mediaType: string
  charset: string | null
  encoding: { content: string | null; isChunked: boolean }
  /** The block after the HTTP headers as it was stored; null where it is longer than `MAX_PAYLOAD`. */
  payload: Uint8Array | null
}

/** Bytes that the headers of a record may have, with the chunk that they end in. */
const MAX_HEADERS = 1024 * 1024
/** Largest payload that is kept, in bytes. */
export const MAX_PAYLOAD = 10 * 1024 * 1024
/** Most records of a file. Crawls have some 50,000 in a gigabyte. */
const MAX_RECORDS = 5_000_000

/**
 * Read the records of a file.
 *
 * @param wants whether the payload of a record is needed, by its headers
 * @throws {CaptureProblem} where the file is damaged: what came before is good
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  wants: (record: CaptureRecord) => boolean,
): AsyncGenerator<CaptureRecord> {
  const source = guardSource(chunks)
  const parser = new WARCParser(new AsyncIterReader(source, null))
  for (let count = 0; ; count += 1) {
    if (count === MAX_RECORDS) throw new CaptureProblem(`more than ${MAX_RECORDS} records`)
    source.allow(MAX_HEADERS)
    const raw = await parser.parse()
    if (raw === null) return
    checkHead(raw)
    source.allow(Number.POSITIVE_INFINITY)
    const record = describe(raw)
    yield { ...record, payload: await readPayload(raw, wants(record)) }
  }
}

function checkHead(raw: WARCRecord): void {
  if (!/^WARC\/\d\.\d$/.test(raw.warcHeaders.statusline)) {
    const line = raw.warcHeaders.statusline.slice(0, 40)
    throw new CaptureProblem(`“${line}” where a record should begin`)
  }
  const length = raw.warcHeaders.headers.get('Content-Length') ?? ''
  if (!/^\d{1,15}$/.test(length.trim())) {
    throw new CaptureProblem('a record without a length')
  }
}

function describe(raw: WARCRecord): CaptureRecord {
  const http = raw.httpHeaders
  const type = (raw.warcType ?? '').toLowerCase()
  const contentType = http?.headers.get('content-type') ?? (http ? '' : raw.warcContentType)
  const [media = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const charset = parameters.map((part) => /^\s*charset=["']?([\w.:-]{2,40})/.exec(part)?.[1])
  const status = Number(http?.statusCode)
  return {
    type,
    address: (raw.warcTargetURI ?? '').slice(0, 4096),
    date: raw.warcDate ?? null,
    id: /^<?([^<>\s]{1,200})>?$/.exec(raw.warcHeader('WARC-Record-ID') ?? '')?.[1] ?? null,
    digest: /^[\w-]{2,20}:[\w+/=]{8,200}$/.exec(raw.warcPayloadDigest ?? '')?.[0] ?? null,
    status: Number.isInteger(status) && status >= 100 && status <= 999 ? status : null,
    mediaType: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.exec(media.trim())?.[0] ?? '',
    charset: charset.find((label) => label !== undefined) ?? null,
    encoding: {
      content: http?.headers.get('content-encoding')?.trim().toLowerCase() || null,
      isChunked: /\bchunked\b/i.test(http?.headers.get('transfer-encoding') ?? ''),
    },
    payload: null,
  }
}

/** Always reads to the end of the record; keeps it only where it is wanted and not too long. */
async function readPayload(raw: WARCRecord, isWanted: boolean): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of raw.reader) {
    length += chunk.length
    if (isWanted && length <= MAX_PAYLOAD) parts.push(chunk)
    else parts.length = 0
  }
  const { limit } = raw._reader as unknown as { limit: number }
  if (limit > 0) throw new CaptureProblem('the end of the file within a record')
  raw.consumed = 'raw'
  return isWanted && length <= MAX_PAYLOAD ? Buffer.concat(parts) : null
}

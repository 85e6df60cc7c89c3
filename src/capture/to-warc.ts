import { WARCRecord, WARCSerializer } from 'warcio'
import type { Fetched } from '../fetch/fetch-result.ts'

/** Headers that speak of the bytes on the wire; what is kept is decoded. */
const ofTheWire: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
])

/**
 * An answer as a WARC 1.1 file (ISO 28500), compressed record by record as programs that replay
 * captures expect it: one record that says who made it, one with the response.
 *
 * @param date instant of the capture, `2024-06-01T09:30:00.000Z`
 */
export async function toWarc(fetched: Fetched, date: string, filename: string): Promise<Buffer> {
  const info = { software: 'Stemma', format: 'WARC File Format 1.1', isPartOf: fetched.asked }
  const about = WARCRecord.createWARCInfo({ filename, date, warcVersion: 'WARC/1.1' }, info)
  const response = WARCRecord.create(
    {
      type: 'response',
      url: fetched.address,
      date,
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${fetched.status} ${fetched.reason}`,
      httpHeaders: [...headersOf(fetched), ['Content-Length', String(fetched.bytes.length)]],
    },
    [fetched.bytes],
  )
  const records = [about, response].map((record) =>
    WARCSerializer.serialize(record, { gzip: true }),
  )
  return Buffer.concat(await Promise.all(records))
}

function headersOf({ rawHeaders }: Fetched): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!
    if (!ofTheWire.has(name.toLowerCase())) pairs.push([name, rawHeaders[at + 1]!])
  }
  return pairs
}

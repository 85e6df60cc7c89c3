// A discovery as bytes and back. Numbers stand as they are in memory, so that reading is a look.
import { crc32 } from 'node:zlib'
import type { Discovery, FoundSuggestion } from './discovery.ts'

/** What is text, and how many bytes or numbers each section has. */
type Head = {
  version: string
  lengths: number[]
  codes: readonly string[]
  outletIds: string[]
  outlets: [string, string][]
  furniture: [string, number[]][]
  signatures: string[]
  orders: string[]
}

/** Bytes before the head: a check sum over all that follows, and the length of the head. */
const prefix = 8

/**
 * The bytes, in parts that are to be written one after the other. `version` is that of the code. They
 * are for this machine: numbers are in its own byte order.
 */
export function packDiscovery(discovery: Discovery, version: string): Uint8Array[] {
  const { table, relations, found } = discovery
  const outletIds = [...new Set(table.outlets)]
  const placeOf = new Map(outletIds.map((id, place) => [id, place]))
  const sections = [
    Uint32Array.from(table.outlets, (id) => placeOf.get(id)!),
    table.days,
    table.stamps,
    table.dress,
    table.paragraphs.from,
    table.paragraphs.values,
    table.grams.from,
    table.grams.values,
    relations.others.from,
    relations.others.values,
    relations.figures,
    discovery.centres,
    Uint32Array.from(found, ({ json }) => json.length),
    Uint8Array.from(found, ({ mayBeClear }) => (mayBeClear ? 1 : 0)),
  ]
  const jsonLength = found.reduce((n, { json }) => n + json.length, 0)
  const head: Head = {
    version,
    lengths: [...sections.map(({ byteLength }) => byteLength), jsonLength],
    codes: table.codes,
    outletIds,
    outlets: [...discovery.outlets],
    furniture: [...discovery.furniture].map(([id, hashes]) => [id, [...hashes]]),
    signatures: found.map(({ signature }) => signature),
    orders: found.map(({ order }) => order),
  }
  const headBytes = Buffer.from(JSON.stringify(head))
  const parts = [
    headBytes,
    padding(headBytes.length),
    ...sections.flatMap((one) => [bytesOf(one), padding(one.byteLength)]),
    ...found.map(({ json }) => json),
  ].filter(({ byteLength }) => byteLength > 0)
  // Empty parts stay out: the check sum of nothing, taken on, begins from zero again.
  const start = Buffer.alloc(prefix)
  start.writeUInt32LE(headBytes.length, 4)
  const sum = parts.reduce((last, part) => crc32(part, last), crc32(start.subarray(4)))
  start.writeUInt32LE(sum, 0)
  return [start, ...parts]
}

/** The discovery; null where any byte is another one, or the version of the code. */
export function unpackDiscovery(bytes: Uint8Array, version: string): Discovery | null {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes
  const view = Buffer.from(buffer, byteOffset, length)
  if (length < prefix || crc32(view.subarray(4)) !== view.readUInt32LE(0)) return null
  const headEnd = prefix + view.readUInt32LE(4)
  const head = JSON.parse(view.toString('utf8', prefix, headEnd)) as Head
  if (head.version !== version) return null
  let at = headEnd + padding(headEnd - prefix).length
  const next = (): Uint8Array => {
    const length = head.lengths[count++]!
    const section = view.subarray(at, at + length)
    at += length + padding(length).length
    return section
  }
  let count = 0
  const unsigned = () => numbersOf(next())
  const signed = () => {
    const numbers = unsigned()
    return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length)
  }
  const outletOf = unsigned()
  const days = signed()
  const [stamps, dress] = [unsigned(), unsigned()]
  const paragraphs = { from: unsigned(), values: unsigned() }
  const grams = { from: unsigned(), values: unsigned() }
  const others = { from: unsigned(), values: unsigned() }
  const relations = { others, figures: unsigned() }
  const centres = signed()
  const jsonLengths = unsigned()
  const mayBeClear = next()
  return {
    table: {
      codes: head.codes,
      outlets: Array.from(outletOf, (place) => head.outletIds[place]!),
      days,
      stamps,
      dress,
      paragraphs,
      grams,
    },
    furniture: new Map(head.furniture.map(([id, hashes]) => [id, new Set(hashes)])),
    outlets: new Map(head.outlets),
    relations,
    centres,
    found: readFound(head, jsonLengths, mayBeClear, next()),
  }
}

function readFound(
  { signatures, orders }: Head,
  lengths: Uint32Array,
  mayBeClear: Uint8Array,
  json: Uint8Array,
): FoundSuggestion[] {
  let at = 0
  return signatures.map((signature, i) => {
    const end = at + lengths[i]!
    const part = json.subarray(at, end)
    at = end
    return { signature, order: orders[i]!, mayBeClear: mayBeClear[i] === 1, json: part }
  })
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function numbersOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength >>> 2)
}

/** So that numbers stand at a multiple of four. */
function padding(length: number): Uint8Array {
  return new Uint8Array((4 - (length % 4)) % 4)
}

// A discovery as bytes and back. Numbers stand as they are in memory, so that reading is a look.
import { crc32 } from 'node:zlib'
import type { Discovery } from './discovery.ts'
import { type Flow, keyOf } from './find-habits.ts'

/** What is text, and how many bytes each section has. */
type Head = {
  version: string
  /** Whatever the caller wants to find there again. */
  note: unknown
  lengths: number[]
  outletIds: readonly string[]
  outlets: [string, string][]
  furniture: [string, number[]][]
  flows: Flow[]
}

/** What grows from run to run, and is kept elsewhere: the caller has it. */
export type Grown = { grams: Uint32Array; json: { bytes: () => Uint8Array; length: number } }

/** Bytes before the head: a check sum over all that follows, and the length of the head. */
const prefix = 8

/**
 * The bytes, in parts that are to be written one after the other, without what grows (see `Grown`).
 * `version` is that of the code. They are for this machine: numbers are in its own byte order.
 */
export function packDiscovery(
  discovery: Discovery,
  version: string,
  note: unknown = null,
): Uint8Array[] {
  const sections = listSections(discovery)
  const head: Head = {
    version,
    note,
    lengths: sections.map(({ byteLength }) => byteLength),
    outletIds: discovery.table.outletIds,
    outlets: [...discovery.outlets],
    furniture: [...discovery.furniture].map(([id, hashes]) => [id, [...hashes]]),
    flows: [...discovery.flows.values()],
  }
  const headBytes = Buffer.from(JSON.stringify(head))
  const parts = [
    headBytes,
    padding(headBytes.length),
    ...sections.flatMap((one) => [bytesOf(one), padding(one.byteLength)]),
  ].filter(({ byteLength }) => byteLength > 0)
  // Empty parts stay out: the check sum of nothing, taken on, begins from zero again.
  const start = Buffer.alloc(prefix)
  start.writeUInt32LE(headBytes.length, 4)
  const sum = parts.reduce((last, part) => crc32(part, last), crc32(start.subarray(4)))
  start.writeUInt32LE(sum, 0)
  return [start, ...parts]
}

/** In the order in which `unpackDiscovery` takes them. */
function listSections({ table, relations, islands, found }: Discovery): ArrayBufferView[] {
  const { codes, outlets, days, stamps, paragraphs, grams } = table
  return [
    codes.bytes,
    codes.from,
    outlets,
    days,
    stamps,
    paragraphs.values,
    paragraphs.from,
    grams.from,
    grams.until,
    relations.others.values,
    relations.others.from,
    relations.figures,
    islands,
    found.anchors,
    found.mayBeClear,
    found.orders.bytes,
    found.orders.from,
    found.json.from,
    found.json.until,
  ]
}

/**
 * The discovery; null where any byte is another one, or the version of the code, or where `open` does
 * not find what belongs to the note.
 */
export function unpackDiscovery(
  bytes: Uint8Array,
  version: string,
  open: (note: unknown) => Grown | null,
): Discovery | null {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes
  const view = Buffer.from(buffer, byteOffset, length)
  if (length < prefix || crc32(view.subarray(4)) !== view.readUInt32LE(0)) return null
  const headEnd = prefix + view.readUInt32LE(4)
  const head = JSON.parse(view.toString('utf8', prefix, headEnd)) as Head
  const grown = head.version === version ? open(head.note) : null
  if (!grown) return null
  let at = headEnd + padding(headEnd - prefix).length
  let count = 0
  const next = (): Uint8Array => {
    const length = head.lengths[count++]!
    const section = view.subarray(at, at + length)
    at += length + padding(length).length
    return section
  }
  const unsigned = () => numbersOf(next())
  const signed = () => {
    const numbers = unsigned()
    return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length)
  }
  const lists = () => ({ values: unsigned(), from: unsigned() })
  const texts = () => ({ bytes: next(), from: unsigned() })
  const { outletIds } = head
  const [codes, outlets, days, stamps, paragraphs] = [
    texts(),
    unsigned(),
    signed(),
    unsigned(),
    lists(),
  ]
  const grams = {
    base: () => grown.grams,
    split: grown.grams.length,
    fresh: new Uint32Array(0),
    from: unsigned(),
    until: unsigned(),
  }
  const relations = { others: lists(), figures: unsigned() }
  const islands = signed()
  const [anchors, mayBeClear, orders] = [unsigned(), unsigned(), texts()]
  const json = {
    base: grown.json.bytes,
    split: grown.json.length,
    fresh: new Uint8Array(0),
    from: unsigned(),
    until: unsigned(),
  }
  return {
    table: { codes, outletIds, outlets, days, stamps, paragraphs, grams },
    furniture: new Map(head.furniture.map(([id, hashes]) => [id, new Set(hashes)])),
    outlets: new Map(head.outlets),
    relations,
    islands,
    flows: new Map(head.flows.map((flow) => [keyOf(flow.source, flow.taker), flow])),
    found: { anchors, mayBeClear, orders, json },
  }
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

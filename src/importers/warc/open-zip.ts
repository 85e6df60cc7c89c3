// Comes in: the bytes of a ZIP file, hostile. Goes out: its parts, read only, or why not.

import { promisify } from 'node:util'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { CaptureProblem } from './guarded-source.ts'

/** One file in a ZIP file. */
export interface ZipPart {
  /** Relative, with `/`; never leads out (`../`, absolute, drive letters). */
  name: string
  /** Its bytes, decompressed; throws `CaptureProblem` where they are damaged. */
  chunks(): AsyncIterable<Uint8Array>
}

/** A WACZ has some ten parts. */
const MAX_PARTS = 10_000
/** Largest size of all parts together, decompressed, in bytes. */
const MAX_BYTES = 8 * 1024 ** 3
const open = promisify((bytes: Buffer, done: (error: Error | null, zip: ZipFile) => void) =>
  fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, done),
)

/**
 * Open a ZIP file. Names that lead out of a folder, more parts or more bytes than a package has, and
 * encrypted parts refuse it as a whole. Sizes are checked again while a part is read.
 */
export async function openZip(
  bytes: Uint8Array,
): Promise<{ parts: ZipPart[] } | { problem: string }> {
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const entries = await listEntries(zip)
    return { parts: entries.map((entry) => toPart(zip, entry)) }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return { problem: `package (${message.slice(0, 200)})` }
  }
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_PARTS) throw new Error(`${zip.entryCount} parts`)
  const entries: Entry[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      size += entry.uncompressedSize
      if (size > MAX_BYTES) reject(new Error(`parts of more than ${MAX_BYTES} bytes`))
      else if (entry.isEncrypted()) reject(new Error('encrypted parts'))
      else {
        if (!entry.fileName.endsWith('/')) entries.push(entry)
        zip.readEntry()
      }
    })
    zip.readEntry()
  })
}

function toPart(zip: ZipFile, entry: Entry): ZipPart {
  const stream = promisify(zip.openReadStream.bind(zip) as never) as unknown as (
    entry: Entry,
  ) => Promise<AsyncIterable<Uint8Array>>
  return {
    name: entry.fileName,
    async *chunks() {
      try {
        yield* await stream(entry)
      } catch (error) {
        if (error instanceof CaptureProblem) throw error
        throw new CaptureProblem('part of the package that is damaged')
      }
    },
  }
}

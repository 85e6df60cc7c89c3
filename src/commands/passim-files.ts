// The files that passim reads and writes, line by line: they may be larger than memory.
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { PassimLine } from '../discover/passim/read-passim.ts'

/** Writes the lines in one step: the file is old or new if this is cut short. Resolves to their number. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<number> {
  const aside = `${path}.${process.pid}.new`
  const stream = createWriteStream(aside)
  let count = 0
  try {
    for (const line of lines) {
      if (!stream.write(line)) await once(stream, 'drain')
      count += 1
    }
    stream.end()
    await once(stream, 'finish')
    await rename(aside, path)
  } catch (error) {
    stream.destroy()
    await rm(aside, { force: true })
    throw error
  }
  return count
}

/**
 * The lines of a file, or of the parts that Spark left in a folder: `out.json/part-00000-….json`, also
 * compressed with gzip. Rejects where it cannot be read.
 */
export async function* readPassimLines(path: string): AsyncGenerator<PassimLine> {
  for (const file of await partsOf(path)) {
    const bytes = createReadStream(file)
    const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
    // A stream that fails ends its lines without a word: the failure is kept and told.
    let failure: unknown = null
    const keep = (error: Error) => {
      failure ??= error
    }
    bytes.on('error', keep)
    text.on('error', keep)
    let line = 0
    for await (const one of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1
      yield { file, line, text: one }
    }
    if (failure) throw failure
  }
}

async function partsOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => /^part-.*\.json(?:\.gz)?$/.test(name)).sort()
  if (names.length === 0) throw new Error(`no part-….json in ${path}`)
  return names.map((name) => join(path, name))
}

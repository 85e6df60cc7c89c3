import { closeSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import { hostOf } from '../model/normalise-url.ts'
import { LIMITS } from './limits.ts'

/** What other articles need to know of one: its name, and whose it is. */
export type ArticleHead = {
  /** Path relative to the content folder, with `/`. */
  file: string
  code: string
  /** Of its address; null where it has none. */
  host: string | null
  /** Whether it says itself which outlet it is from. */
  namesOutlet: boolean
}

const CHUNK = 4096
const FIELD = /^(code|origin_url|outlet)[ \t]*:[ \t]+(\S.*)$/gm

/**
 * Looks at the first lines of article files for their codes and addresses, a thousand files in a few
 * hundredths of a second. Reads only one-line values; a file that cannot be read has the code of its
 * path, as one without a `code` has.
 *
 * @param files paths relative to `dir`, ending in `.md`
 */
export function scanHeads(dir: string, files: readonly string[]): ArticleHead[] {
  const buffer = Buffer.alloc(LIMITS.yamlCharacters)
  return files.map((file) => {
    const fields = readFields(readHead(path.join(dir, file), buffer))
    const address = fields.get('origin_url')
    return {
      file,
      code: fields.get('code')?.normalize('NFC') ?? codeOfPath(file),
      host: address === undefined ? null : hostOf(address),
      namesOutlet: fields.has('outlet'),
    }
  })
}

function codeOfPath(file: string): string {
  return file
    .replace(/^articles\//, '')
    .replace(/\.md$/, '')
    .normalize('NFC')
}

/** The text up to the end of the front matter; mostly one read. */
function readHead(file: string, buffer: Buffer): string {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    for (let length = 0; length < buffer.length; ) {
      const read = readSync(handle, buffer, length, Math.min(CHUNK, buffer.length - length), length)
      length += read
      const text = buffer.toString('utf8', 0, length)
      const end = text.search(/[\r\n](?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/)
      if (read === 0 || end > 0) return end > 0 ? text.slice(0, end) : text
    }
    return buffer.toString('utf8')
  } catch {
    return ''
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

function readFields(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [, name, value] of head.replace(/\r\n?/g, '\n').matchAll(FIELD)) {
    const text = readScalar(value!.trim())
    if (text !== '' && !fields.has(name!)) fields.set(name!, text)
  }
  return fields
}

/** The words of a one-line YAML value: in quotes of either kind, or plain. */
function readScalar(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)
  if (quoted) return readEscapes(quoted[1]!)
  const single = /^'((?:[^']|'')*)'/.exec(value)
  if (single) return single[1]!.replaceAll("''", "'").trim()
  return value.replace(/\s#.*$/, '').trim()
}

function readEscapes(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`))
      .replace(/\s+/g, ' ')
      .trim()
  } catch {
    return text.trim()
  }
}

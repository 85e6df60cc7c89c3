import { fstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { decodeBytes } from '../../importers/decode-bytes.ts'

/** Bytes of a text at most: no article has more. */
const MOST = 2_000_000

/** The text of an article, null where none was given, or why it cannot be taken. */
export type GivenText = { text: string | null } | { problem: string }

/**
 * The text that comes with a command: of the named file, or of standard input where that is named `-`
 * or something is piped into it.
 */
export async function readText(
  name: string | undefined,
  input: NodeJS.ReadableStream,
): Promise<GivenText> {
  if (name === undefined && !isPiped()) return { text: null }
  const isFile = name !== undefined && name !== '-'
  const bytes = isFile ? await readFile(name).catch(() => null) : await readAll(input)
  if (bytes === null)
    return { problem: `Unexpected --text ${name}, expected a file that can be read` }
  if (bytes.length > MOST)
    return { problem: `Unexpected text of ${bytes.length} bytes, expected at most ${MOST}` }
  const { text, findings } = decodeBytes(name ?? '-', bytes)
  if (text === null) return { problem: findings[0]?.message ?? 'Unexpected bytes, expected text' }
  if (text.trim() === '')
    return name === undefined ? { text: null } : { problem: 'Unexpected empty text' }
  const other = otherKind(text)
  return other === null ? { text } : { problem: other }
}

/** What `npm run import` takes and a person's plain text is not. */
function otherKind(text: string): string | null {
  const head = text.slice(0, 2000)
  const kind = /^\s*<(?:!doctype|html|\?xml)/i.test(head)
    ? 'web page or XML file'
    : /^\s*---[ \t]*\r?\n[\w-]+:/.test(head)
      ? 'article with front matter'
      : null
  return (
    kind &&
    `Unexpected ${kind}, expected plain text: save it as a file, then npm run import -- FILE`
  )
}

/** A pipe or a file; not a terminal, nor what a program leaves open without a word. */
function isPiped(): boolean {
  try {
    const state = fstatSync(0)
    return state.isFIFO() || state.isFile()
  } catch {
    return false
  }
}

async function readAll(input: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Buffer)
    chunks.push(bytes)
    length += bytes.length
    if (length > MOST) break
  }
  return Buffer.concat(chunks)
}

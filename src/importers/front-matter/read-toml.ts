/** A value of TOML; numbers and dates as the text that was written. */
export type TomlValue = string | boolean | TomlValue[] | { [key: string]: TomlValue }
type Table = { [key: string]: TomlValue }

/** Lists and tables inside each other. */
const DEEPEST = 16

/**
 * Read the TOML of a file's front matter (TOML 1.0, of which numbers and dates stay text; no
 * dependency reads TOML). Lists of tables, `[[resources]]`, are lists.
 *
 * @returns the fields, or the line, from 1, from which on it could not be read
 */
export function readToml(text: string): { fields: Table } | { line: number } {
  const reader = { text: text.replace(/\r\n/g, '\n'), at: 0 }
  const root: Table = Object.create(null)
  try {
    let table = root
    for (skipBlank(reader); reader.at < reader.text.length; skipBlank(reader)) {
      if (peek(reader) === '[') table = readHeader(reader, root)
      else readPair(reader, table)
      endLine(reader)
    }
    return { fields: root }
  } catch (error) {
    if (!(error instanceof NotToml)) throw error
    return { line: reader.text.slice(0, reader.at).split('\n').length }
  }
}

class NotToml extends Error {}
type Reader = { text: string; at: number }

const peek = (reader: Reader): string => reader.text[reader.at] ?? ''

function take(reader: Reader, form: RegExp): string | null {
  form.lastIndex = reader.at
  const match = form.exec(reader.text)
  if (match === null) return null
  reader.at += match[0].length
  return match[0]
}

function expect(reader: Reader, form: RegExp): string {
  const found = take(reader, form)
  if (found === null) throw new NotToml()
  return found
}

const skipBlank = (reader: Reader) => take(reader, /(?:[ \t\n]+|#[^\n]*)*/y)
const skipSpaces = (reader: Reader) => take(reader, /[ \t]*/y)
const endLine = (reader: Reader) => expect(reader, /[ \t]*(?:#[^\n]*)?(?:\n|$)/y)

function readHeader(reader: Reader, root: Table): Table {
  const isList = expect(reader, /\[\[?[ \t]*/y).startsWith('[[')
  const path = readKey(reader)
  expect(reader, isList ? /[ \t]*\]\]/y : /[ \t]*\]/y)
  const parent = tableAt(root, path.slice(0, -1))
  const name = path.at(-1)!
  if (!isList) return tableAt(parent, [name])
  const list = parent[name] ?? []
  if (!Array.isArray(list)) throw new NotToml()
  const table: Table = Object.create(null)
  parent[name] = [...list, table]
  return table
}

/** The table on a path of names, made where it is not there; of a list of tables the last. */
function tableAt(table: Table, path: readonly string[]): Table {
  let found = table
  for (const name of path) {
    const held = found[name] ?? Object.create(null)
    found[name] = held
    const next = Array.isArray(held) ? held.at(-1) : held
    if (typeof next !== 'object' || Array.isArray(next)) throw new NotToml()
    found = next
  }
  return found
}

function readPair(reader: Reader, table: Table, depth = 0): void {
  const path = readKey(reader)
  expect(reader, /[ \t]*=[ \t]*/y)
  const parent = tableAt(table, path.slice(0, -1))
  const name = path.at(-1)!
  if (Object.hasOwn(parent, name)) throw new NotToml()
  parent[name] = readValue(reader, depth)
}

function readKey(reader: Reader): string[] {
  const path: string[] = []
  do {
    skipSpaces(reader)
    const quoted = peek(reader) === '"' || peek(reader) === "'"
    path.push(quoted ? readText(reader) : expect(reader, /[A-Za-z0-9_-]+/y))
    if (path.length > DEEPEST) throw new NotToml()
  } while (take(reader, /[ \t]*\./y) !== null)
  return path
}

function readValue(reader: Reader, depth: number): TomlValue {
  if (depth > DEEPEST) throw new NotToml()
  const first = peek(reader)
  if (first === '"' || first === "'") return readText(reader)
  if (first === '[') return readList(reader, depth)
  if (first === '{') return readInline(reader, depth)
  const word = expect(reader, /[+-]?[A-Za-z0-9][A-Za-z0-9_:.+-]*(?: \d\d:\d\d[0-9:.Z+-]*)?/y)
  return word === 'true' ? true : word === 'false' ? false : word
}

function readList(reader: Reader, depth: number): TomlValue[] {
  const list: TomlValue[] = []
  reader.at++
  for (;;) {
    skipBlank(reader)
    if (take(reader, /\]/y) !== null) return list
    list.push(readValue(reader, depth + 1))
    skipBlank(reader)
    if (take(reader, /,/y) === null && peek(reader) !== ']') throw new NotToml()
  }
}

function readInline(reader: Reader, depth: number): Table {
  const table: Table = Object.create(null)
  reader.at++
  for (;;) {
    skipSpaces(reader)
    if (take(reader, /\}/y) !== null) return table
    readPair(reader, table, depth + 1)
    skipSpaces(reader)
    if (take(reader, /,/y) === null && peek(reader) !== '}') throw new NotToml()
  }
}

function readText(reader: Reader): string {
  const quote = peek(reader)
  const triple = quote.repeat(3)
  if (reader.text.startsWith(triple, reader.at)) return readLong(reader, triple)
  if (quote === "'") return expect(reader, /'[^'\n]*'/y).slice(1, -1)
  return readEscapes(expect(reader, /"(?:[^"\\\n]|\\.)*"/y).slice(1, -1))
}

function readLong(reader: Reader, triple: string): string {
  const start = reader.at + 3
  let end = reader.text.indexOf(triple, start)
  while (end !== -1 && triple === '"""' && isEscaped(reader.text, end)) {
    end = reader.text.indexOf(triple, end + 1)
  }
  if (end === -1) throw new NotToml()
  while (reader.text[end + 3] === triple[0]) end++
  reader.at = end + 3
  const inner = reader.text.slice(start, end).replace(/^\n/, '')
  return triple === '"""' ? readEscapes(inner.replace(/\\[ \t]*\n\s*/g, '')) : inner
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let start = at
  while (text[start - 1] === '\\') start--
  return (at - start) % 2 === 1
}

const LETTERS: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }

function readEscapes(text: string): string {
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs,
    (_whole, short, long, letter) => {
      if (letter !== undefined) return LETTERS[letter] ?? letter
      const point = Number.parseInt(short ?? long, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : '\ufffd'
    },
  )
}

// In: one run of lines between blank ones. Out: its Markdown tree, where it is of the plainest kinds.
import type { Heading, Image, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Chunk } from './chunk.ts'

/** A paragraph, a heading of one line, or a picture that stands alone. */
export type PlainBlock = Paragraph | Heading

const text = String.raw`[^\n\r\t\0\x60*_[\]<>&\\~|@#!]`
/** Characters that stand in an address as they are, in Markdown and in HTML. */
const address = String.raw`https?:\/\/[A-Za-z0-9][A-Za-z0-9\/.?=,:;%+#-]{0,400}`
const link = new RegExp(String.raw`\[(?!\^)((?:${text}){1,300})\]\((${address})\)`, 'uy')
const picture = new RegExp(String.raw`^!\[((?:${text}){0,600})\]\((${address})\)$`, 'u')
/** Emphasis that opens before a word and closes behind one; it holds no other. */
const emphasis =
  /(\*\*?)(?=[\p{L}\p{N}])((?:[^*\n]){1,600}?)(?:(?<=[\p{L}\p{N}])\1(?=[\s.,;:?)”"’'…—–-]|$)|(?<=[.,;:?)”"’…])\1(?=\s|$))/uy
const words = /[^\r\t\0`*_[\]<>&\\~|@]+/uy
const badPercent = /%(?![0-9A-Fa-f]{2})/
const addressLike = /www\.|:\/\//i
const opening = /^(?![\d]+[.)](?:\s|$))[\p{L}\p{N}“”‘’"'(«»„$€£¿¡…—–*[]/u
const heading = /^(#{1,6}) ([\p{L}\p{N}“‘"'][^\n\r\t\0`*_[\]<>&\\~|@#]*)$/u

/** Null where anything of it is not of the plainest kind: then the full parser must read it. */
export function parsePlainBlock(chunk: Chunk): PlainBlock | null {
  const [first = ''] = chunk.lines
  if (chunk.lines.length === 1) {
    if (first.startsWith('#')) return readHeading(first, chunk)
    if (first.startsWith('!')) return readPicture(first, chunk)
  }
  return chunk.lines.every((line) => opening.test(line) && !/\s$/.test(line))
    ? readParagraph(chunk)
    : null
}

function readHeading(line: string, chunk: Chunk): Heading | null {
  const [, marks = '', value = ''] = heading.exec(line) ?? []
  if (marks === '' || addressLike.test(value) || /\s$/.test(value)) return null
  const children = [textNode(value, chunk, marks.length + 1)]
  const depth = marks.length as Heading['depth']
  return { type: 'heading', depth, children, position: positionOf(chunk, 0, line.length) }
}

function readPicture(line: string, chunk: Chunk): Paragraph | null {
  const [, alt, url = ''] = picture.exec(line) ?? []
  if (alt === undefined || badPercent.test(url)) return null
  const position = positionOf(chunk, 0, line.length)
  const image: Image = { type: 'image', title: null, url, alt, position }
  return { type: 'paragraph', children: [image], position: positionOf(chunk, 0, line.length) }
}

function readParagraph(chunk: Chunk): Paragraph | null {
  const source = chunk.lines.join('\n')
  const children = readPhrases(source, 0, source.length, chunk, true)
  const position = positionOf(chunk, 0, source.length)
  return children && { type: 'paragraph', children, position }
}

function readPhrases(
  source: string,
  from: number,
  end: number,
  chunk: Chunk,
  mayStress: boolean,
): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = []
  for (let at = from; at < end; ) {
    const unit = source[at]
    const node =
      unit === '['
        ? readLink(source, at, chunk)
        : unit === '*'
          ? mayStress && readStress(source, at, chunk)
          : readWords(source, at, end, chunk)
    if (!node) return null
    nodes.push(node)
    at = node.position!.end.offset! - chunk.offset
  }
  return nodes
}

function readWords(source: string, at: number, end: number, chunk: Chunk): Text | null {
  words.lastIndex = at
  const value = words.exec(source)?.[0].slice(0, end - at)
  if (!value || addressLike.test(value)) return null
  // `![` would be a picture.
  if (value.endsWith('!') && source[at + value.length] === '[') return null
  return textNode(value, chunk, at)
}

function readLink(source: string, at: number, chunk: Chunk): PhrasingContent | null {
  link.lastIndex = at
  const [whole, label = '', url = ''] = link.exec(source) ?? []
  if (whole === undefined || addressLike.test(label) || badPercent.test(url)) return null
  if (label.trim() !== label) return null
  const children = [textNode(label, chunk, at + 1)]
  const position = positionOf(chunk, at, at + whole.length)
  return { type: 'link', title: null, url, children, position }
}

function readStress(source: string, at: number, chunk: Chunk): PhrasingContent | null {
  if (at > 0 && !/[\s(“"‘'—–-]/.test(source[at - 1]!)) return null
  emphasis.lastIndex = at
  const [whole, mark = '', inner = ''] = emphasis.exec(source) ?? []
  if (whole === undefined) return null
  const start = at + mark.length
  const children = readPhrases(source, start, start + inner.length, chunk, false)
  const type = mark === '*' ? 'emphasis' : 'strong'
  return children && { type, children, position: positionOf(chunk, at, at + whole.length) }
}

function textNode(value: string, chunk: Chunk, at: number): Text {
  return { type: 'text', value, position: positionOf(chunk, at, at + value.length) }
}

function positionOf(chunk: Chunk, from: number, to: number) {
  return { start: pointOf(chunk, from), end: pointOf(chunk, to) }
}

function pointOf({ line, lines, offset }: Chunk, at: number) {
  let column = at
  let row = 0
  while (column > lines[row]!.length) column -= lines[row++]!.length + 1
  return { line: line + row, column: column + 1, offset: offset + at }
}

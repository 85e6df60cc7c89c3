// In: Markdown. Out: what of it needs no parser, and the text with that masked.

import type { Chunk } from './chunk.ts'
import { type PlainBlock, parsePlainBlock } from './parse-plain-block.ts'

/**
 * A line that means itself wherever it stands: it begins like a sentence, not like a list, a
 * heading, a table or a fence, and holds no sign that Markdown acts on and nothing like an address.
 */
const plainLine = /^(?![\d]+[.)](?:\s|$))[\p{L}\p{N}“”‘’"'(«»„$€£¿¡…—–][^\n`*_[\]<>&\\~|@\t\r\0]*$/u
const addressLike = /www\.|:\/\//i

/**
 * A stretch that needs no parser: plain paragraphs that stand together, or one block of the plainest
 * Markdown with its tree.
 */
export type Piece = { line: number; run: Chunk[] } | { line: number; block: PlainBlock }

/** What of a text needs no parser, in order, and whether anything is left that does. */
export function findProse(source: string): { pieces: Piece[]; isAll: boolean } {
  const pieces: Piece[] = []
  let run: Chunk[] | null = null
  let isAll = true
  for (const chunk of cutAtBlankLines(source)) {
    if (chunk.lines.every(isPlain)) {
      if (run) run.push(chunk)
      else {
        run = [chunk]
        pieces.push({ line: chunk.line, run })
      }
      continue
    }
    run = null
    const block = parsePlainBlock(chunk)
    if (block) pieces.push({ line: chunk.line, block })
    else isAll = false
  }
  return { pieces, isAll }
}

function isPlain(line: string): boolean {
  return plainLine.test(line) && !line.endsWith(' ') && !addressLike.test(line)
}

/** The same number of lines, each piece one paragraph `x` on the first of its own. */
export function maskProse(source: string, pieces: readonly Piece[]): string {
  const lines = source.split('\n')
  for (const piece of pieces) {
    for (const [first, count] of stretchesOf(piece)) lines.fill('', first - 1, first - 1 + count)
    lines[piece.line - 1] = 'x'
  }
  return lines.join('\n')
}

function stretchesOf(piece: Piece): [first: number, count: number][] {
  if ('run' in piece) return piece.run.map(({ line, lines }) => [line, lines.length])
  return [[piece.line, piece.block.position!.end.line - piece.line + 1]]
}

function cutAtBlankLines(source: string): Chunk[] {
  const chunks: Chunk[] = []
  let open: Chunk | null = null
  let offset = 0
  for (const [i, line] of source.split('\n').entries()) {
    if (/^[ \t]*$/.test(line)) open = null
    else if (open) open.lines.push(line)
    else {
      open = { line: i + 1, lines: [line], offset }
      chunks.push(open)
    }
    offset += line.length + 1
  }
  return chunks
}

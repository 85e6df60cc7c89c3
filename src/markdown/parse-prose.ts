// In: Markdown. Out: the same tree as the full parser's, sooner where most of it is plain prose.
import type { Paragraph, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { Chunk } from './chunk.ts'
import { findProse, maskProse, type Piece } from './find-prose.ts'

/** A parser of whole texts: `pipeline.parse`. */
export type Parse = (source: string) => Root

/** A tree in which each run of plain paragraphs is one paragraph `x`. */
export interface Masked {
  tree: Root
  /** The runs by the line, from 1, on which their `x` stands. */
  runs: ReadonlyMap<number, Chunk[]>
}

/**
 * Most news prose has hardly any Markdown in it, and parsing is most of the cost of a body. Plain
 * paragraphs, and blocks of the plainest Markdown, are each replaced by a paragraph `x`, and what is
 * left is parsed; the blocks are put back, the runs of paragraphs stay masked. Null where an `x` does
 * not come out as a paragraph of its own at its line (it stood in a fence, in HTML, in a list): then
 * the whole text must be parsed. Lines and columns are the source's.
 */
export function parseMasked(source: string, parse: Parse): Masked | null {
  const { pieces, isAll } = findProse(source)
  const runs = new Map(pieces.flatMap((one) => ('run' in one ? [[one.line, one.run]] : [])))
  if (pieces.length === 0) return { tree: parse(source), runs }
  if (isAll) return { tree: { type: 'root', children: pieces.map(stand) }, runs }
  const byLine = new Map(pieces.map((piece) => [piece.line, piece]))
  const tree = parse(maskProse(source, pieces))
  correctOffsets(tree, lineStarts(source))
  let found = 0
  tree.children = tree.children.map((node) => {
    const piece = node.type === 'paragraph' && isMask(node) && byLine.get(node.position!.start.line)
    if (!piece) return node
    found++
    return stand(piece)
  })
  return found === pieces.length ? { tree, runs } : null
}

/** What a piece is in a masked tree: itself, or the `x` of a run. */
function stand(piece: Piece): RootContent {
  if ('block' in piece) return piece.block
  const [{ line, offset }] = piece.run as [Chunk]
  const position = {
    start: { line, column: 1, offset },
    end: { line, column: 2, offset: offset + 1 },
  }
  return { type: 'paragraph', children: [{ type: 'text', value: 'x', position }], position }
}

/** Whether a node spans one character at the head of a line. */
export function isMask({ position }: { position?: Position | undefined }): boolean {
  const { start, end } = position ?? {}
  return start?.column === 1 && end?.column === 2 && start.line === end.line
}

/** Parses a text by way of `parseMasked` and puts the paragraphs back: the full parser's tree. */
export function parseProse(source: string, parse: Parse): Root {
  const masked = parseMasked(source, parse)
  if (masked === null) return parse(source)
  const { tree, runs } = masked
  const starts = lineStarts(source)
  const end = {
    line: starts.length,
    column: source.length - starts.at(-1)! + 1,
    offset: source.length,
  }
  tree.position = { start: { line: 1, column: 1, offset: 0 }, end }
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const run = node.type === 'paragraph' && isMask(node) && runs.get(node.position!.start.line)
    return run ? run.map(toParagraph) : [node]
  })
  return tree
}

function toParagraph({ line, lines, offset }: Chunk): Paragraph {
  const value = lines.join('\n')
  const position = {
    start: { line, column: 1, offset },
    end: {
      line: line + lines.length - 1,
      column: lines.at(-1)!.length + 1,
      offset: offset + value.length,
    },
  }
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

/** Lines and columns are the source's already; offsets are those of the shorter text. */
function correctOffsets(tree: Root, starts: readonly number[]): void {
  visit(tree, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point) point.offset = starts[point.line - 1]! + point.column - 1
    }
  })
}

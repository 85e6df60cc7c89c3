// In: Markdown. Out: the same tree as the full parser's, sooner where most of it is plain prose.
import type { Paragraph, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/** A parser of whole texts: `pipeline.parse`. */
export type Parse = (source: string) => Root

/**
 * A line that means itself wherever it stands: it begins like a sentence, not like a list, a
 * heading, a table or a fence, and holds no sign that Markdown acts on and nothing like an address.
 */
const plainLine = /^(?![\d]+[.)](?:\s|$))[\p{L}\p{N}“”‘’"'(«»„$€£¿¡…—–][^\n`*_[\]<>&\\~|@\t\0]*$/u
const addressLike = /www\.|:\/\//i

type Chunk = { line: number; lines: string[]; offset: number }

/**
 * Most news prose has no Markdown in it, and parsing is most of the cost of a body. Runs of plain
 * paragraphs are each replaced by one paragraph `x` on as many lines; what is left is parsed in
 * full, and the paragraphs are put back. Where an `x` does not come out as a paragraph of its own
 * at its line (it stood in a fence, in HTML, in a list), the whole text is parsed instead: the tree
 * is the full parser's either way.
 */
export function parseProse(source: string, parse: Parse): Root {
  const runs = findPlainRuns(source)
  if (runs.length === 0) return parse(source)
  const tree = parse(maskRuns(source, runs))
  const byLine = new Map(runs.map((run) => [run[0]!.line, run]))
  const isOwn = (node: RootContent) =>
    node.type === 'paragraph' &&
    byLine.has(node.position!.start.line) &&
    node.position!.start.column === 1 &&
    node.position!.end.column === 2
  if (tree.children.filter(isOwn).length !== runs.length) return parse(source)

  const starts = lineStarts(source)
  correctOffsets(tree, starts)
  const end = source.length
  tree.position!.end = { line: starts.length, column: end - starts.at(-1)! + 1, offset: end }
  tree.children = tree.children.flatMap((node) =>
    isOwn(node) ? byLine.get(node.position!.start.line)!.map(toParagraph) : [node],
  )
  return tree
}

/** Paragraphs between blank lines all of whose lines are plain, in runs that stand together. */
function findPlainRuns(source: string): Chunk[][] {
  const runs: Chunk[][] = []
  let run: Chunk[] = []
  for (const chunk of cutAtBlankLines(source)) {
    const isPlain = chunk.lines.every(
      (line) => plainLine.test(line) && !line.endsWith(' ') && !addressLike.test(line),
    )
    if (isPlain) run.push(chunk)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
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

function maskRuns(source: string, runs: readonly Chunk[][]): string {
  const lines = source.split('\n')
  for (const run of runs) {
    for (const chunk of run) lines.fill('', chunk.line - 1, chunk.line - 1 + chunk.lines.length)
    lines[run[0]!.line - 1] = 'x'
  }
  return lines.join('\n')
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

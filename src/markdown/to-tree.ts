// In: the Markdown of a body. Out: its safe HTML tree, each child of the root one piece of the article.
import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { holdsHidden } from '../model/hidden-characters.ts'
import type { Chunk } from './chunk.ts'
import { isMask, type Masked, parseMasked, parseProse } from './parse-prose.ts'
import { pipeline } from './pipeline.ts'

const parse = (source: string) => pipeline.parse(source)

/**
 * Runs a body through the pipeline. Plain prose is spared it where that makes no difference: each run
 * of plain paragraphs goes through as one paragraph `x`, which the plugins leave alone, and comes out
 * as the paragraphs. Raw HTML may wrap them, and hidden characters are taken out of them: a body with
 * either goes the whole way.
 */
export function toTree(file: VFile): Root {
  const source = String(file)
  const masked = source.includes('<') || holdsHidden(source) ? null : parseMasked(source, parse)
  if (masked === null) return pipeline.runSync(parseProse(source, parse), file) as Root
  const tree = pipeline.runSync(masked.tree, file) as Root
  if (masked.runs.size > 0) unmask(tree, masked.runs)
  return tree
}

function unmask(tree: Root, runs: Masked['runs']): void {
  tree.children = tree.children.flatMap((node) => {
    const isRun = node.type === 'element' && node.tagName === 'p' && isMask(node)
    const run = isRun && runs.get(node.position!.start.line)
    return run ? run.map(toElement) : [node]
  })
}

function toElement({ line, lines, offset }: Chunk): Element {
  const value = lines.join('\n').trim()
  const end = { line: line + lines.length - 1, column: lines.at(-1)!.length + 1 }
  const position = { start: { line, column: 1, offset }, end }
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
    position,
  }
}

import type { Block } from '../model/block.ts'
import type { ComparableText } from './comparable-text.ts'
import { readText } from './read-text.ts'
import type { Token } from './token.ts'

/** A block with its words. `index` is its place in the body. */
export type ReadBlock = { index: number; block: Block; tokens: Token[] }

/** Reads the words of every block. */
export function readArticle(text: ComparableText): ReadBlock[] {
  return text.body.blocks.map((block, index) => ({
    index,
    block,
    tokens: readText(block.text, index, text.language),
  }))
}

/** Roles whose words are the story itself: aligned together, and counted as its words. */
export function isRunning(block: Block): boolean {
  return block.role === 'paragraph' || block.role === 'heading'
}

/** Words as counted in shares and sums: no marks, numbers and dates by their parts. */
export function countTokens(tokens: readonly Token[]): number {
  let words = 0
  for (const token of tokens)
    if (token.kind !== 'mark')
      words +=
        token.parts.length > 0 ? token.parts.filter((part) => part.kind !== 'mark').length : 1
  return words
}

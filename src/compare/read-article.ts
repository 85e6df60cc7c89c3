import type { Block } from '../model/block.ts'
import type { ComparableText } from './comparable-text.ts'
import { readText } from './read-text.ts'
import { moveTokens, type Token } from './token.ts'
import type { WordBook } from './word-book.ts'

/** A block with its words. `index` is its place in the body. */
export type ReadBlock = { index: number; block: Block; tokens: readonly Token[] }

/**
 * Reads the words of every block.
 *
 * @param other Blocks of the other text in the same language: variants have most passages in common,
 * and one that is there word for word is not read again.
 */
export function readArticle(
  text: ComparableText,
  words: WordBook,
  other: readonly ReadBlock[] = [],
): ReadBlock[] {
  const known = new Map(other.map(({ block, tokens }) => [block.text, tokens]))
  return text.body.blocks.map((block, index) => {
    const same = known.get(block.text)
    const tokens = same
      ? moveTokens(same, index)
      : readText(block.text, index, text.language, words)
    return { index, block, tokens }
  })
}

/** Roles whose words are the story itself: aligned together, and counted as its words. */
export function isRunning(block: Block): boolean {
  return block.role === 'paragraph' || block.role === 'heading'
}

/** Words as counted in shares and sums: no marks, numbers and dates by their parts. */
export function countTokens(tokens: readonly Token[]): number {
  let words = 0
  for (const { kind, parts } of tokens) {
    if (parts.length === 0) words += kind === 'mark' ? 0 : 1
    else for (const part of parts) words += part.kind === 'mark' ? 0 : 1
  }
  return words
}

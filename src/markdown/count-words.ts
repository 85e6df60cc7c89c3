import type { Block } from '../model/block.ts'

const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’.,-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+)*/gu

/**
 * Words of the running text: paragraphs and headings. A word is a run of letters and digits, with
 * points, commas, hyphens and apostrophes inside it (`U.S.`, `1,000`, `don’t`, `well-known` are one
 * each). In Chinese and Japanese each character counts as one word, as word processors count; Thai
 * and its like, which put no spaces between words, count a run as one.
 */
export function countWords(blocks: readonly Block[]): number {
  let count = 0
  for (const { role, text } of blocks)
    if (role === 'paragraph' || role === 'heading') count += text.match(words)?.length ?? 0
  return count
}

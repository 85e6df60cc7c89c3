import type { Alignment, Edit } from '../model/edit.ts'
import { weighEdit } from './edit-classes.ts'
import { countTokens, isRunning, type ReadBlock } from './read-article.ts'
import { tokenise } from './tokenise.ts'
import { WordBook } from './word-book.ts'

/**
 * Share of the words of a's paragraphs and headings that b keeps, 0–1: neither in a removed block nor
 * dropped or replaced; words that differ in form only are kept. 1 for a text without words.
 */
export function shareKept(
  blocks: readonly ReadBlock[],
  alignment: readonly Alignment[],
  edits: readonly Edit[],
): number {
  const counts = blocks.map(({ block, tokens }) => (isRunning(block) ? countTokens(tokens) : 0))
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return 1
  let lost = 0
  const words = new WordBook()
  for (const { type, a } of alignment)
    if (type === 'removed') for (const at of a) lost += counts[at] ?? 0
  for (const edit of edits) {
    if (edit.from === '' || !edit.a || !blocks[edit.a.block] || !edit.b) continue
    if (!isRunning(blocks[edit.a.block]!.block) || /^(?:block|markup)\./.test(edit.class)) continue
    if (edit.to === '' || weighEdit(edit) === 'substantive')
      lost += countTokens(tokenise(edit.from, 0, words))
  }
  return Math.max(0, 1 - lost / all)
}

import type { Block } from '../model/block.ts'
import { writeHtml } from './html-tree.ts'
import { type DescribeMark, hiddenText, markHtml } from './mark-html.ts'

/**
 * A block that only one text has, marked as a whole: around its words inside the paragraph, heading
 * or list, or, where it has no words (an image), around all of it. Number −1 stands for a block
 * without an edit of its own.
 */
export function wrapWhole(
  block: Block,
  tag: 'del' | 'ins',
  index: number | undefined,
  describe: DescribeMark,
): string {
  const edit = index ?? -1
  if (block.text.trim() !== '') {
    const marks = [{ edit, tag, start: 0, end: block.text.length }]
    const marked = markHtml(
      block.html,
      block.text,
      { marks, insertions: [], elements: [] },
      describe,
    )
    if (marked !== null) return marked
  }
  if (block.html === '') return ''
  const { attributes, hidden } = describe(edit, tag, true)
  return `<${tag}${attributes}>${writeHtml([hiddenText(hidden)])}${block.html}</${tag}>`
}

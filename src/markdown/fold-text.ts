import type { Block } from '../model/block.ts'
import { foldSpaces } from '../model/fold-spaces.ts'

/**
 * The running text of an article for its fingerprint: paragraphs and headings, Unicode in composed
 * form, every run of white space one space, one line a block. Two files with the same words get the
 * same text, whatever their markup, pictures, furniture and credits.
 */
export function foldText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ role }) => role === 'paragraph' || role === 'heading')
    .map(({ text }) => foldSpaces(text.normalize('NFC')))
    .filter((line) => line !== '')
    .join('\n')
}

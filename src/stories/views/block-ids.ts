import type { Block } from '../../model/block.ts'

/**
 * Fragment ids of an article's blocks, by index. Paragraphs of the running text are numbered as a
 * reader counts them, `<fragment>-p3`; every other block that is shown is `<fragment>-b<index + 1>`.
 */
export function blockIds(fragment: string, blocks: readonly Block[]): string[] {
  let paragraph = 0
  return blocks.map((block, index) => {
    if (block.role !== 'paragraph' && block.role !== 'attribution') {
      return `${fragment}-b${index + 1}`
    }
    paragraph += 1
    return `${fragment}-p${paragraph}`
  })
}

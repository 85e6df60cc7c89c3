import type { Block } from './block.ts'

/**
 * Fragment ids of an article's blocks, by index. Paragraphs of the running text are numbered as a
 * reader counts them, `<fragment>_p3`; every other block that is shown is `<fragment>_b<index + 1>`. The
 * underscore keeps them apart from fragments (letters, digits, hyphens) and from ids inside the bodies.
 */
export function blockIds(fragment: string, blocks: readonly Block[]): string[] {
  let paragraph = 0
  return blocks.map((block, index) => {
    if (block.role !== 'paragraph' && block.role !== 'attribution') {
      return `${fragment}_b${index + 1}`
    }
    paragraph += 1
    return `${fragment}_p${paragraph}`
  })
}

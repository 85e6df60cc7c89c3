import type { Block } from '../../model/block.ts'

/**
 * Heading levels for the blocks of a body inside a page: the body's own order of depths kept, without
 * gaps, beginning at `base`. Blocks that are no headings get the deepest level, for headings inside them.
 */
export function outlineLevels(blocks: readonly Block[], base: number): number[] {
  const open: Array<{ depth: number; level: number }> = []
  return blocks.map(({ role, depth = 2 }) => {
    if (role !== 'heading') return 6
    while (open.length > 0 && open.at(-1)!.depth > depth) open.pop()
    const top = open.at(-1)
    if (top?.depth === depth) return top.level
    const level = Math.min(6, top ? top.level + 1 : base)
    open.push({ depth, level })
    return level
  })
}

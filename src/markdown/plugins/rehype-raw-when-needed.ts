import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import type { VFile } from 'vfile'
import { holdsNode } from '../holds-node.ts'

declare module 'vfile' {
  interface DataMap {
    /** The body holds raw HTML. */
    hasRaw: boolean
  }
}

/**
 * Parses raw HTML as a browser would, but only where there is any: it is a second parser and costs
 * more than half of the first. Most bodies have none.
 */
export function rehypeRawWhenNeeded() {
  const parse = rehypeRaw()
  return (tree: Root, file: VFile): Root => {
    if (holdsNode(tree, 'raw')) file.data.hasRaw = true
    return file.data.hasRaw ? (parse(tree, file) as Root) : tree
  }
}

/**
 * Parses a second time what sanitising left of raw HTML. Dropped wrappers can leave a tree that no
 * parser would build (text straight inside a table), and a browser would then show its words in
 * another order than `text` has them.
 */
export function rehypeSettle() {
  const parse = rehypeRaw()
  return (tree: Root, file: VFile): Root => (file.data.hasRaw ? (parse(tree, file) as Root) : tree)
}

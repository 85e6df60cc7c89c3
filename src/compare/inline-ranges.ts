import type { Block } from '../model/block.ts'
import { normaliseUrl } from '../model/normalise-url.ts'
import { readAttribute, readHtml, type TreeNode } from './html-tree.ts'

/** A link or an emphasised stretch of a block's text. */
export type InlineRange = {
  kind: 'link' | 'emphasis'
  start: number
  end: number
  /** The key by which the link's address compares equal; empty for emphasis. */
  href: string
}

const KINDS: Readonly<Record<string, InlineRange['kind']>> = Object.freeze({
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'emphasis',
  b: 'emphasis',
})
const INLINE = /<(?:a|em|i|strong|b)[\s>]/i

/** Two addresses of one page have one key. */
export function linkKey(href: string): string {
  return normaliseUrl(href) ?? href
}

/** Links and emphasis of a block by their places in its text; nested emphasis counts once. */
export function inlineRanges(block: Block): InlineRange[] {
  if (!INLINE.test(block.html)) return []
  const ranges: InlineRange[] = []
  let offset = 0
  const walk = (node: TreeNode, emphasised: boolean): void => {
    if (node.type === 'text') {
      offset += node.value.length
      return
    }
    const start = offset
    const kind = KINDS[node.tagName]
    for (const child of node.children) walk(child, emphasised || kind === 'emphasis')
    if (!kind || offset === start) return
    const href = kind === 'link' ? linkKey(readAttribute(node, 'href') ?? '') : ''
    if (kind === 'link' ? href !== '' : !emphasised) ranges.push({ kind, start, end: offset, href })
  }
  for (const node of readHtml(block.html) ?? []) walk(node, false)
  return ranges.sort((one, two) => one.start - two.start || one.end - two.end)
}

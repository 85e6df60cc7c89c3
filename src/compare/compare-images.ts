import type { Edit, Span } from '../model/edit.ts'
import { foldSpace } from './fold-text.ts'
import type { Match } from './match.ts'
import type { ReadBlock } from './read-article.ts'

/**
 * What became of an image. Images have no text, so their spans are empty, and `from` and `to` are
 * the addresses (or, where there is none, and for `furniture.alt`, the text alternatives). A text
 * alternative that repeats a caption of the same article is the caption's affair and not counted.
 */
export function compareImages(
  row: Match,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
): Edit[] {
  const one = a[row.a[0] ?? -1]
  const two = b[row.b[0] ?? -1]
  const [from, to] = [one?.block.image?.src ?? '', two?.block.image?.src ?? '']
  const altA = ownAlt(one, a)
  const altB = ownAlt(two, b)
  const spans = { a: pointOf(one), b: pointOf(two), confidence: 0.9 }
  const facets = [!one ? 'added' : !two ? 'removed' : 'changed']
  const edits: Edit[] = []
  if (from !== to) edits.push({ class: 'furniture.image', from, to, ...spans, facets })
  const alone = !one || !two
  if (altA !== altB && (!alone || from === to))
    edits.push({ class: 'furniture.alt', from: altA, to: altB, ...spans, facets })
  return edits
}

function pointOf(read: ReadBlock | undefined): Span | null {
  return read ? { block: read.index, start: 0, end: 0 } : null
}

function ownAlt(read: ReadBlock | undefined, all: readonly ReadBlock[]): string {
  const alt = foldSpace(read?.block.image?.alt ?? '')
  const near = read ? all.slice(Math.max(0, read.index - 2), read.index + 3) : []
  const repeated = near.some(
    ({ block }) => block.role === 'caption' && foldSpace(block.text) === alt,
  )
  return repeated ? '' : alt
}

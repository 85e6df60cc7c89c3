// Comes in: what was found on a page. Goes out: the pieces for the preview, in the page's order.

import type { Piece, PieceRole } from '../imported-article.ts'
import { recogniseCaption } from '../plain-text/recognise-caption.ts'
import type { ExtractedText } from './extract-text.ts'
import type { PageBlock } from './number-blocks.ts'
import { sortBlock } from './sort-block.ts'

/** What the blocks of a page are, apart from its running text. */
export interface PageParts {
  headline: PageBlock | null
  standfirst: PageBlock | null
  /** Biographies outside the running text. */
  bios: PageBlock[]
  /** Credits of a source outside the running text: they belong to it. */
  credits: PageBlock[]
  furniture: PageBlock[]
  pieces: Piece[]
}

/** Which words outside the running text belong to the article after all. */
export function sortParts(
  found: ExtractedText,
  facts: { title: string | null },
  is: { bio: (text: string) => boolean; credit: (block: PageBlock) => boolean },
): PageParts {
  const headline = found.dropped.find(({ text }) => text === facts.title) ?? null
  const { standfirst } = found
  const rest = found.dropped.filter((block) => block !== headline)
  const credits = rest.filter((block) => /<article>/.test(block.around) && is.credit(block))
  const bios = rest.filter((block) => !credits.includes(block) && is.bio(block.text))
  const furniture = rest.filter((block) => !credits.includes(block) && !bios.includes(block))
  const roles = new Map<PageBlock, PieceRole>([
    ...found.kept.map((block): [PageBlock, PieceRole] => [block, roleOf(block, facts.title)]),
    ...credits.map((block): [PageBlock, PieceRole] => [block, 'paragraph']),
    ...[...bios, ...found.bios].map((block): [PageBlock, PieceRole] => [block, 'bio']),
    ...furniture.map((block): [PageBlock, PieceRole] => [block, 'furniture']),
  ])
  if (headline !== null) roles.set(headline, 'headline')
  if (standfirst !== null) roles.set(standfirst, 'standfirst')
  const pieces = [...roles]
    .sort(([a], [b]) => a.number - b.number)
    .map(([block, role]) => toPiece(block, role))
  return { headline, standfirst, bios, credits, furniture, pieces }
}

function roleOf({ tag, text }: PageBlock, title: string | null): PieceRole {
  if (/^h[1-6]$/.test(tag)) return text === title ? 'headline' : 'heading'
  return tag === 'figcaption' ? 'caption' : 'paragraph'
}

function toPiece(block: PageBlock, role: PieceRole): Piece {
  const { text } = block
  if (role === 'furniture') {
    return { role, text, line: 0, sort: sortBlock(block), isOutside: !block.isInside }
  }
  const caption = role === 'caption' ? recogniseCaption(text) : null
  if (caption?.credit) return { role, text: caption.text, line: 0, credit: caption.credit }
  return { role, text, line: 0 }
}

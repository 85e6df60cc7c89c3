import type { Body } from './body.ts'
import { mediaPath } from './media-path.ts'

/** Characters of the first paragraph: a dateline is no longer. */
const openingLength = 200

/** A body with what is asked of every article of an archive, so that its blocks need not be read for it. */
export function bodyOf({
  blocks,
  attributions,
  words,
}: Pick<Body, 'blocks' | 'attributions' | 'words'>): Body {
  const first = blocks.find(({ role }) => role === 'paragraph')
  return {
    blocks,
    attributions,
    words,
    opening: first?.text.slice(0, openingLength) ?? '',
    pictures: listSources(blocks),
  }
}

/** What the outlet put around the article (furniture) is left out. */
function listSources(blocks: Body['blocks']): string[] {
  const own = blocks.filter(({ role }) => role !== 'furniture')
  const sources = own.flatMap(({ image, links }) => [
    image?.src,
    ...links.map(({ href }) => (mediaPath(href) === null ? null : href)),
  ])
  return [...new Set(sources.filter((src) => typeof src === 'string'))]
}

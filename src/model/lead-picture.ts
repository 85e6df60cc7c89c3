import type { Picture } from './picture.ts'
import type { Settings } from './settings.ts'
import { siteAddress, sitePath } from './site-address.ts'
import type { Variant } from './story.ts'

/** The picture that stands for a text where others link to it. */
export type LeadPicture = {
  /** Absolute where the settings name the site's address, else from its root. */
  address: string
  /** Media type, `image/jpeg`. */
  type: string
  width: number
  height: number
  alt: string | null
  caption: string | null
  credit: string | null
}

/**
 * A text's main picture, else the first in its body, in the format that every program knows. Null where
 * the archive holds none, and for a text that is not shown whole: its pictures are not shown either.
 */
export function leadPicture(settings: Settings, variant: Variant): LeadPicture | null {
  const { article, exposure, pictures } = variant
  if (exposure.show !== 'full' || isEmpty(pictures)) return null
  const { image, body } = article
  const main = image && pictureOf(pictures, image.src)
  if (main) return describe(settings, main, image)
  for (const block of body.blocks) {
    const found = block.role === 'image' ? pictureOf(pictures, block.image?.src ?? null) : null
    if (found) return describe(settings, found, { alt: block.image?.alt || null })
  }
  return null
}

/** Most variants have none: their text need not be looked through. */
function isEmpty(pictures: Variant['pictures']): boolean {
  for (const _src in pictures) return false
  return true
}

/** The picture of an address; the addresses are others' words, so `constructor` is no picture. */
export function pictureOf(pictures: Variant['pictures'], src: string | null): Picture | null {
  return src !== null && Object.hasOwn(pictures, src) ? pictures[src]! : null
}

function describe(
  settings: Settings,
  { sources, width, height }: Picture,
  words: { alt: string | null; caption?: string | null; credit?: string | null },
): LeadPicture {
  const { type, files } = sources.at(-1)!
  const { path } = files.at(-1)!
  const address = siteAddress(settings, path) ?? sitePath(settings, path)
  const { alt, caption = null, credit = null } = words
  return { address, type, width, height, alt, caption, credit }
}

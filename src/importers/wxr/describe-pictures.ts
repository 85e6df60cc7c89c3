import { escapeHtml } from '../xml/elements.ts'
import type { Attachment } from './read-site.ts'

const picture = /<img\b[^<>]{0,4000}>/gi

/** Gives pictures that have none the alternative text of the media library. */
export function describePictures(
  html: string,
  attachments: ReadonlyMap<string, Attachment>,
): string {
  return html.replace(picture, (tag) => {
    const id = /\bwp-image-(\d{1,12})\b/.exec(tag)?.[1]
    const alt = attachments.get(id ?? '')?.alt ?? ''
    if (alt === '' || /\salt\s*=\s*(?:"[^"]+"|'[^']+')/i.test(tag)) return tag
    const without = tag.replace(/\salt\s*=\s*(?:""|'')/i, '')
    return without.replace(/\s?\/?>$/, ` alt="${escapeHtml(alt)}">`)
  })
}

import { createHash } from 'node:crypto'

/** Names that some file systems keep for devices. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/
const longest = 60

/**
 * Address part of a topic: lower-case letters and digits joined by hyphens. Names that differ only in
 * case, width or punctuation share one; a name without letters or one that is cut gets a fingerprint.
 */
export function topicSlug(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const slug = words.join('-').normalize('NFC')
  const points = Array.from(slug)
  if (slug === '' || reserved.test(slug)) return `topic-${fingerprint(name)}`
  if (points.length > longest) return `${points.slice(0, longest).join('')}-${fingerprint(slug)}`
  return slug
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

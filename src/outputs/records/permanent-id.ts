import { hash } from 'node:crypto'
import { dateSpan } from '../../model/partial-date.ts'
import type { Story } from '../../model/story.ts'
import { variantDate } from '../../model/variant-date.ts'

/** The namespace of RFC 9562 for URLs; our names begin with `stemma:` so that they are none. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

export type IdKind = 'article' | 'story' | 'outlet' | 'feed'

/** `urn:uuid:…` made from a name (UUID version 5, RFC 9562): the same name always gives the same. */
export function permanentId(kind: IdKind, name: string): string {
  const hex = hash('sha1', Buffer.concat([namespace, Buffer.from(`stemma:${kind}:${name}`)]), 'hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  const parts = [`5${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${parts.join('-')}`
}

/**
 * A story's id rests on what lasts: the word that groups it in the front matter, else the code of its
 * earliest article. Later republications, a new headline or a new host do not change it.
 */
export function storyId({ variants }: Story): string {
  const keys = variants.flatMap(({ article }) => (article.story === null ? [] : [article.story]))
  const key = keys.sort()[0]
  if (key !== undefined) return permanentId('story', `key:${key}`)
  const codes = variants.map(({ article }) => {
    const date = variantDate(article)?.date
    return { start: date ? dateSpan(date).start : Number.POSITIVE_INFINITY, code: article.code }
  })
  const first = codes.reduce((a, b) =>
    b.start < a.start || (b.start === a.start && b.code < a.code) ? b : a,
  )
  return permanentId('story', `code:${first.code}`)
}

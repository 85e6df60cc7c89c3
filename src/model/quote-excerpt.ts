import type { Body } from './body.ts'
import { shortenWords } from './shorten-words.ts'

/** The opening of a text as a quotation: at most `limit` words of its paragraphs. */
export function quoteExcerpt(body: Body, limit = 50): string {
  const text = body.blocks
    .filter((block) => block.role === 'paragraph')
    .map((block) => block.text.trim())
    .filter(Boolean)
    .join(' ')
  return shortenWords(text, limit)
}

import type { ComparableText } from '../../src/compare/comparable-text.ts'
import { bodyOf } from '../../src/model/body-of.ts'

/** Paragraphs as a text that can be compared. */
export function toText(paragraphs: readonly string[]): ComparableText {
  const blocks = paragraphs.map((text) => ({
    role: 'paragraph' as const,
    text,
    html: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    links: [],
    image: null,
  }))
  const body = bodyOf({ blocks, attributions: [], words: 0 })
  return { title: '', description: null, byline: [], image: null, language: 'en', body }
}

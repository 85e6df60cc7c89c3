import { fromHtml } from 'hast-util-from-html'
import { textContent } from '../../markdown/text-content.ts'

/** Longest title, summary or name that is taken, in characters. */
const LONGEST = 5000

/** A text on one line: spaces folded, without control characters; null where nothing is left. */
export function plainWords(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const words = String(value)
    .slice(0, LONGEST)
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed()
  return words === '' ? null : words
}

/** The words of a short text that may be HTML: tags go, `&eacute;` becomes the letter. */
export function htmlWords(value: unknown): string | null {
  if (typeof value !== 'string') return plainWords(value)
  const short = value.slice(0, LONGEST)
  if (!/[<&]/.test(short)) return plainWords(short)
  const spaced = short.replace(/<(?:br|\/?p|\/?div|\/?li)\b/gi, ' $&')
  const tree = fromHtml(shallow(spaced), { fragment: true })
  tree.children = tree.children.filter(
    (node) => node.type !== 'element' || !['script', 'style', 'template'].includes(node.tagName),
  )
  return plainWords(textContent(tree))
}

/** Without its tags where there are so many that a tree of them could be too deep. */
function shallow(html: string): string {
  return html.split('<').length > 300 ? html.replace(/<[^<>]{0,200}>/g, ' ') : html
}

/** Each as plain words, without empty ones and repetitions. */
export function wordList(values: readonly unknown[]): string[] {
  const words = values.map(htmlWords).filter((value) => value !== null)
  return [...new Set(words)]
}

/** The first topic as the category, the others as tags; nothing where there is none. */
export function topicFields(topics: readonly string[]): { category?: string; tags?: string[] } {
  const [category, ...tags] = topics
  if (category === undefined) return {}
  return tags.length === 0 ? { category } : { category, tags }
}

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { bodyOf } from '../model/body-of.ts'
import type { ComparableText } from './comparable-text.ts'
import { compareArticles } from './compare-articles.ts'
import { markChanges } from './mark-changes.ts'

/**
 * Two headlines as one line of phrasing HTML with `<del>` and `<ins>`; the words alone where they are
 * equal. For headlines that are no block of the body. No ids.
 */
export function markHeadline(a: string, b: string, language: string): string {
  const text = (title: string): ComparableText => ({
    title: '',
    description: null,
    byline: [],
    image: null,
    language,
    body: bodyOf({ blocks: [headlineBlock(title)], attributions: [], words: 0 }),
  })
  const [one, two] = [text(a), text(b)]
  const comparison = compareArticles(one, two)
  // Headlines too different to be aligned are two rows: one dropped, one added.
  const rows = markChanges(comparison, one.body, two.body)
  const marked =
    rows.map((row) => row.markedHtml || row.bHtml || '').join(' ') || toHtml(h('bdi', b))
  return marked.replace(/ id="[^"]*"/g, '')
}

function headlineBlock(text: string) {
  const html = toHtml(h('bdi', text))
  return { role: 'paragraph' as const, text, html, links: [], image: null }
}

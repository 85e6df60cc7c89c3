// Comes in: the parts of a page. Goes out: the body of its article file.

import { foldSpaces } from '../../model/fold-spaces.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { formatFurniture } from '../format-article.ts'
import { htmlToMarkdown } from '../html-to-markdown.ts'
import type { PageBlock } from './number-blocks.ts'
import type { PageParts } from './page-pieces.ts'
import type { PageFacts } from './read-page-facts.ts'

/** Lines of furniture from within the article that its file keeps; the preview has them all. */
const KEPT_LINES = 100

/** The text of the page; that of JSON-LD where the page shows less than half of it. */
export function chooseText(
  markdown: string,
  { articleBody }: PageFacts,
): { markdown: string; isFromData: boolean } {
  const words = articleBody.trim()
  if (words.length < 200 || markdown.length * 2 > words.length)
    return { markdown, isFromData: false }
  const lines = words.split(/\r?\n/).map((line) => foldSpaces(line))
  const paragraphs = lines.filter((line) => line !== '').map(escapeMarkdown)
  return { markdown: paragraphs.join('\n\n'), isFromData: true }
}

/** Standfirst, text, credits, biographies, and what was set aside within the article. */
export function joinBody(
  text: string,
  { standfirst, credits, furniture }: PageParts,
  bios: readonly PageBlock[],
  base: string | null,
): string {
  const inside = furniture.filter((block) => block.isInside).slice(0, KEPT_LINES)
  const pieces = inside.map(({ text }) => ({ role: 'furniture' as const, text, line: 0 }))
  return [
    ...(standfirst === null
      ? []
      : [`<!-- role: standfirst -->\n${escapeMarkdown(standfirst.text)}`]),
    ...(text === '' ? [] : [text]),
    ...credits.map((block) => blockMarkdown(block, base)),
    ...bios.map((block) => `<!-- role: bio -->\n${blockMarkdown(block, base)}`),
    ...(pieces.length === 0 ? [] : [formatFurniture(pieces)]),
  ].join('\n\n')
}

function blockMarkdown({ html, text }: PageBlock, base: string | null): string {
  const converted = html === null ? null : htmlToMarkdown(html, base)
  return converted !== null && 'markdown' in converted && converted.markdown !== ''
    ? converted.markdown
    : escapeMarkdown(text)
}

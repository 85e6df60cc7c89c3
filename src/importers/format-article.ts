import { Document, Scalar } from 'yaml'
import { escapeMarkdown } from './escape-markdown.ts'
import type { ImportedFacts, Piece } from './imported-article.ts'

/**
 * The text of an article file: front matter in the native form, the body with a role comment before
 * each block that is not plain text, and at the end what was set aside, in one comment.
 */
export function formatArticle(facts: ImportedFacts, pieces: readonly Piece[]): string {
  const furniture = pieces.filter((piece) => piece.role === 'furniture')
  const blocks = pieces.flatMap((piece, index) => formatPiece(piece, pieces[index - 1]))
  if (furniture.length > 0) blocks.push(formatFurniture(furniture))
  return `---\n${formatFrontMatter(facts)}---\n\n${blocks.join('\n\n')}\n`
}

/** Words always in double quotes, as the native form has them; dates and ids of languages plain. */
export function formatFrontMatter(facts: ImportedFacts): string {
  const front = new Document({})
  const set = (key: string, value: string | null, type: Scalar.Type) => {
    if (value === null) return
    const scalar = new Scalar(value)
    scalar.type = type
    front.set(key, scalar)
  }
  set('layout', 'article', 'PLAIN')
  set('code', facts.code, 'QUOTE_DOUBLE')
  set('origin_url', facts.origin_url, 'QUOTE_DOUBLE')
  set('title', facts.title, 'QUOTE_DOUBLE')
  set('description', facts.description, 'QUOTE_DOUBLE')
  set('language', facts.language, 'QUOTE_DOUBLE')
  set('outlet', facts.outlet, 'QUOTE_DOUBLE')
  if (facts.byline.length > 0) front.set('byline', front.createNode(facts.byline))
  set('published', facts.published, 'PLAIN')
  set('updated', facts.updated, 'PLAIN')
  return front.toString({ lineWidth: 0 })
}

function formatPiece(piece: Piece, before: Piece | undefined): string[] {
  switch (piece.role) {
    case 'standfirst':
    case 'bio':
      return [`<!-- role: ${piece.role} -->\n${escapeMarkdown(piece.text)}`]
    case 'paragraph':
      return [escapeMarkdown(piece.text)]
    case 'heading':
      return [`## ${escapeMarkdown(piece.text).replace(/(#+)$/, '\\$1')}`]
    case 'alt':
      return [`![${escapeMarkdown(piece.text)}]()`]
    case 'caption': {
      const words = [piece.text, piece.credit && `Credit: ${piece.credit}`]
        .filter(Boolean)
        .join(' ')
      const caption = `<!-- role: caption -->\n${escapeMarkdown(words)}`
      return before?.role === 'alt' ? [caption] : ['![]()', caption]
    }
    default:
      return []
  }
}

/** `--` is broken up, so that no line of a scrape can end the comment. */
function formatFurniture(furniture: readonly Piece[]): string {
  const lines = furniture.map((piece) => piece.text.replace(/-(?=-)/g, '- '))
  return `<!-- furniture\n${lines.join('\n')}\n-->`
}

import { escapeMarkdown } from './escape-markdown.ts'
import { formatFrontMatter } from './format-front-matter.ts'
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

/** What was set aside, in one comment. `--` is broken up, so that no line of it can end the comment. */
export function formatFurniture(furniture: readonly Piece[]): string {
  const lines = furniture.map((piece) => piece.text.replace(/-(?=-)/g, '- '))
  return `<!-- furniture\n${lines.join('\n')}\n-->`
}

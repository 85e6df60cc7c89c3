import type { Finding } from '../model/finding.ts'
import type { ImportedArticle, Piece } from './imported-article.ts'

const WIDTH = 100
/** Lines of furniture in a preview; a page can have hundreds. */
const FURNITURE_SHOWN = 60

/** For the terminal: what an importer understood, what it set aside, and what to check. */
export function formatPreview(imported: ImportedArticle): string {
  const { facts, pieces, article } = imported
  const errors = imported.findings.filter((finding) => finding.severity === 'error')
  const checks = imported.findings.filter((finding) => finding.severity !== 'error')
  const words = pieces.filter((piece) => piece.role !== 'furniture')
  const furniture = pieces.filter((piece) => piece.role === 'furniture')
  return [
    `${imported.file} → ${article?.path ?? 'refused'}  (${imported.importer})`,
    ...section('Cannot be imported', errors.map(formatCheck)),
    ...section('Front matter', facts === null ? [] : formatFacts(facts)),
    ...section(
      'Text, as it was understood',
      words.map((piece) => row(piece, piece.role)),
    ),
    ...section(
      furniture.some(({ isOutside }) => isOutside)
        ? 'Set aside as furniture (what stood within the article is kept in its last comment)'
        : 'Set aside as furniture (kept in the last comment of the file)',
      listFurniture(furniture),
    ),
    ...section('In all', pieces.length === 0 ? [] : [`  ${countPieces(pieces)}`]),
    ...section('To check', checks.map(formatCheck)),
    '',
  ].join('\n')
}

function listFurniture(furniture: readonly Piece[]): string[] {
  const rows = furniture.slice(0, FURNITURE_SHOWN).map((piece) => row(piece, piece.sort ?? ''))
  const more = furniture.length - rows.length
  return more > 0 ? [...rows, `       … and ${more} more`] : rows
}

/** `22 paragraphs, 2 images, 2 bios, 6 lines of furniture`: every role that occurs. */
export function countPieces(pieces: readonly Piece[]): string {
  const count = (role: Piece['role']) => pieces.filter((piece) => piece.role === role).length
  const counts: readonly [number, string, string][] = [
    [count('headline'), 'headline', 'headlines'],
    [count('standfirst'), 'standfirst', 'standfirsts'],
    [count('paragraph'), 'paragraph', 'paragraphs'],
    [count('heading'), 'heading', 'headings'],
    [count('caption'), 'image', 'images'],
    [count('bio'), 'bio', 'bios'],
    [count('furniture'), 'line of furniture', 'lines of furniture'],
  ]
  return counts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`)
    .join(', ')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function formatFacts(facts: NonNullable<ImportedArticle['facts']>): string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const words = showFact(value)
    return words === '' ? [] : [`  ${key.padEnd(13)} ${cut(words)}`]
  })
}

function showFact(value: unknown): string {
  if (Array.isArray(value)) return value.map(showFact).join(' · ')
  if (typeof value !== 'object' || value === null) return value == null ? '' : String(value)
  return Object.values(value).map(showFact).join(', ')
}

function row(piece: Piece, label: string): string {
  const credit = piece.credit ? `  [credit: ${piece.credit}]` : ''
  const room = Math.max(40, WIDTH - credit.length)
  return `${String(piece.line || '').padStart(5)}  ${label.padEnd(14)} ${cut(piece.text, room)}${credit}`
}

function formatCheck(finding: Finding): string {
  return `  - ${finding.message}${finding.mend === null ? '' : `. ${finding.mend}`}`
}

/** Cut between characters, never inside a surrogate pair. */
function cut(text: string, room = WIDTH): string {
  const characters = [...text.slice(0, room * 2 + 2)]
  return characters.length <= room ? text : `${characters.slice(0, room - 1).join('')}…`
}

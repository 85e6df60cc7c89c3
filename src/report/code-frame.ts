import type { Finding, Severity } from '../model/finding.ts'
import { displayWidth, visibleText } from './visible-text.ts'

/** Wraps text in an ANSI colour, or leaves it. */
export type Paint = (code: string, text: string) => string

/** ANSI codes. */
export const COLOURS: Readonly<Record<Severity, string>> = Object.freeze({
  error: '31',
  warning: '33',
  note: '36',
})

/** Widest excerpt shown, in characters; a longer line is cut around the place. */
const EXCERPT_WIDTH = 100

/**
 * The line that a finding is about with a caret under its column, and with `lines` (all of the file)
 * the one before and the one after it too. Empty where the finding is about a file as a whole.
 * Control and direction characters are shown as signs, never sent to the terminal.
 */
export function codeFrame(
  finding: Finding,
  paint: Paint,
  lines: readonly string[] | null = null,
): string[] {
  const { line, column, severity } = finding
  const text = finding.excerpt ?? lines?.[line - 1] ?? ''
  if (text.trim() === '' || isWholeFile(finding)) return []
  const width = String(line + 1).length
  const start = column - 1 > EXCERPT_WIDTH * 0.8 ? column - 1 - EXCERPT_WIDTH / 2 : 0
  const caret = ' '.repeat(
    gutter(line, width).length + displayWidth(cutLine(text, start, column - 1)),
  )
  return [
    ...neighbour(lines, line - 1, width, paint),
    paint('2', gutter(line, width)) + cutLine(text, start),
    caret + paint(COLOURS[severity], '^'),
    ...neighbour(lines, line + 1, width, paint),
  ]
}

/** Nothing points at a place in the file: the first line would only mislead. */
function isWholeFile({ line, column, excerpt }: Finding): boolean {
  return line === 1 && column === 1 && excerpt === null
}

function neighbour(
  lines: readonly string[] | null,
  line: number,
  width: number,
  paint: Paint,
): string[] {
  const text = lines?.[line - 1] ?? ''
  return text.trim() === '' ? [] : [paint('2', gutter(line, width) + cutLine(text, 0))]
}

function gutter(line: number, width: number): string {
  return `    ${String(line).padStart(width)} | `
}

/** From `start`, in UTF-16 units: at most the width of an excerpt, and not past `end`. */
function cutLine(text: string, start: number, end = Number.POSITIVE_INFINITY): string {
  const last = Math.min(start + EXCERPT_WIDTH, end)
  const more = end === Number.POSITIVE_INFINITY && text.length > last ? '…' : ''
  return `${start > 0 ? '…' : ''}${visibleText(text.slice(start, last).toWellFormed())}${more}`
}

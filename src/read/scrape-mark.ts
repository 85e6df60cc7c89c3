import type { Place } from './text-file.ts'

/** Lines that stand on web pages between the paragraphs, and hardly ever in a text itself. */
const FURNITURE: ReadonlySet<string> = new Set([
  'advertisement',
  'skip advertisement',
  'skip to content',
  'skip to main content',
  'share full article',
  'continue reading the main story',
  'story continued below',
  'story continues below',
  'toggle caption',
  'listen to this article',
])

const GLUED_CREDIT = /Credit(?:…|\.\.\.)/
const LINES_LOOKED_AT = 500

/**
 * Where a text shows that it is the plain text of a web page: a furniture line, a credit glued to a
 * caption, or the page's slug on the first line. Null where nothing does.
 */
export function scrapeMark(lines: readonly string[]): Place | null {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (isSlug(lines[first] ?? '')) return { line: first + 1, column: 1 }
  const mark = lines.slice(0, LINES_LOOKED_AT).findIndex(isMark)
  return mark === -1 ? null : { line: mark + 1, column: 1 }
}

function isMark(line: string): boolean {
  return FURNITURE.has(line.trim().toLowerCase()) || GLUED_CREDIT.test(line)
}

/** `ferry-comes-back-after-nine-years`: no spaces, and at least three hyphens. */
function isSlug(line: string): boolean {
  const word = line.trim()
  return word.length < 300 && /^[\p{L}\p{N}][^\s/:]*$/u.test(word) && word.split('-').length > 3
}

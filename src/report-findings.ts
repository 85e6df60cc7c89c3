import type { Finding, Severity } from './model/finding.ts'

const RANK: Readonly<Record<Severity, number>> = Object.freeze({ error: 0, warning: 1, note: 2 })
const COLOURS: Readonly<Record<Severity, string>> = Object.freeze({
  error: '31',
  warning: '33',
  note: '36',
})

/** Widest excerpt shown, in characters; a longer line is cut around the place. */
const EXCERPT_WIDTH = 100

/**
 * Findings as text for a terminal, file by file, files with errors first: `path:line:column
 * severity  message  rule`, the offending line with a caret, and what to do.
 * Control and direction characters of the content are shown as signs, never sent to the terminal.
 *
 * @param options.color whether to use ANSI colours
 * @returns text that ends in a line end; empty where there are no findings
 */
export function formatFindings(
  findings: readonly Finding[],
  { color = false }: { color?: boolean } = {},
): string {
  if (findings.length === 0) return ''
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const groups = groupByFile(sortFindings(findings))
  const blocks = groups.map((group) =>
    group.map((finding) => formatFinding(finding, paint)).join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

/** Findings as a JSON array, in the order of `formatFindings`. */
export function formatFindingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(sortFindings(findings), null, 2)}\n`
}

/** Files by their worst finding, then by path; within a file by severity, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const worst = new Map<string, number>()
  for (const { file, severity } of findings) {
    worst.set(file, Math.min(worst.get(file) ?? RANK.note, RANK[severity]))
  }
  return [...findings].sort(
    (a, b) =>
      worst.get(a.file)! - worst.get(b.file)! ||
      compareText(a.file, b.file) ||
      RANK[a.severity] - RANK[b.severity] ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  )
}

type Paint = (code: string, text: string) => string

function formatFinding(finding: Finding, paint: Paint): string {
  const { file, line, column, severity, message, rule, mend } = finding
  const head = [
    paint('1', `${visible(file)}:${line}:${column}`),
    paint(COLOURS[severity], severity),
    visible(message),
    paint('2', rule),
  ].join('  ')
  const mendLines = mend === null ? [] : mend.split('\n').map((text) => `    ${visible(text)}`)
  return [head, ...formatExcerpt(finding, paint), ...mendLines].join('\n')
}

function formatExcerpt({ excerpt, line, column, severity }: Finding, paint: Paint): string[] {
  if (excerpt === null || excerpt.trim() === '') return []
  const start = column - 1 > EXCERPT_WIDTH * 0.8 ? column - 1 - EXCERPT_WIDTH / 2 : 0
  const cutBefore = start > 0 ? '…' : ''
  const cutAfter = excerpt.length > start + EXCERPT_WIDTH ? '…' : ''
  const shown = excerpt.slice(start, start + EXCERPT_WIDTH).toWellFormed()
  const before = cutBefore + visible(excerpt.slice(start, column - 1).toWellFormed())
  const gutter = `    ${line} | `
  return [
    paint('2', gutter) + cutBefore + visible(shown) + cutAfter,
    ' '.repeat(gutter.length + displayWidth(before)) + paint(COLOURS[severity], '^'),
  ]
}

/** Control characters as pictures (`␀`), tabs as a space, direction and zero-width marks as `·`. */
function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '·')
}

/** Columns that a terminal needs: two for East Asian wide characters and emoji, none for marks. */
function displayWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        sign,
      )
        ? 2
        : 1
  }
  return width
}

function groupByFile(sorted: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of sorted) {
    const group = groups.get(finding.file)
    if (group === undefined) groups.set(finding.file, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

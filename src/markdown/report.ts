import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { FindingInput, Severity } from '../model/finding.ts'

/** Something to tell about a body: `severity`, stable rule id, what was met, how to mend it. */
export interface Report {
  severity: Severity
  rule: string
  message: string
  mend: string
  /** The node it is about, or its line in the Markdown, from 1. */
  place: Node | number | undefined
}

/** Notes a finding on the file. Lines are those of the Markdown until `toFindings` shifts them. */
export function report(file: VFile, { severity, rule, message, mend, place }: Report): void {
  const point =
    typeof place === 'number' ? { line: place, column: 1 } : (place?.position?.start ?? undefined)
  const entry = file.message(message, { place: point, ruleId: rule, source: 'markdown' })
  entry.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  entry.note = mend
}

/**
 * The file's messages as findings, in order of line, column and rule.
 *
 * @param shift What to add to a line of the parsed Markdown to get the line of the file.
 */
export function toFindings(file: VFile, path: string, shift: number): FindingInput[] {
  if (file.messages.length === 0) return []
  const lines = String(file).split('\n')
  const findings = file.messages.map((entry): FindingInput => {
    const line = entry.line ?? 1
    const excerpt = lines[line - 1]?.slice(0, 200)
    return {
      file: path,
      line: Math.max(1, line + shift),
      column: entry.column ?? 1,
      severity: entry.fatal ? 'error' : entry.fatal === false ? 'warning' : 'note',
      rule: entry.ruleId ?? 'markdown',
      message: entry.reason,
      mend: entry.note ?? null,
      excerpt: excerpt?.trim() ? excerpt : null,
    }
  })
  return findings.sort(
    (a, b) =>
      a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

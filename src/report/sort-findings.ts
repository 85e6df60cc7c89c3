import type { Finding, Severity } from '../model/finding.ts'
import type { Matter } from '../rules/rule.ts'
import { findRule } from '../rules/rules.ts'

const SEVERITIES: Readonly<Record<Severity, number>> = Object.freeze({
  error: 0,
  warning: 1,
  note: 2,
})
const MATTERS: Readonly<Record<Matter, number>> = Object.freeze({ lost: 0, guessed: 1, untidy: 2 })

/**
 * What matters most first: files by their worst finding, then by path; within a file errors first,
 * then what is lost on a page, then what was guessed, then what is untidy, each by its place.
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const worst = new Map<string, number>()
  for (const finding of findings) {
    worst.set(finding.file, Math.min(worst.get(finding.file) ?? Infinity, weightOf(finding)))
  }
  return [...findings].sort(
    (a, b) =>
      worst.get(a.file)! - worst.get(b.file)! ||
      compareText(a.file, b.file) ||
      weightOf(a) - weightOf(b) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  )
}

/** The smaller, the graver. */
function weightOf({ severity, rule }: Finding): number {
  return SEVERITIES[severity] * 3 + MATTERS[findRule(rule)?.matter ?? 'lost']
}

/** Findings that were sorted, file by file. */
export function groupByFile(sorted: readonly Finding[]): Finding[][] {
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

import type { Finding } from '../model/finding.ts'
import { sortFindings } from './sort-findings.ts'

/** Findings as a JSON array, in the order of the text report. */
export function formatFindingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(sortFindings(findings), null, 2)}\n`
}

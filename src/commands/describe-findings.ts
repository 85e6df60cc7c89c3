import { count } from '../model/count.ts'
import type { Finding } from '../model/finding.ts'

/** “2 errors, 3 warnings, 5 notes”, or “no findings”. */
export function describeFindings(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n > 0 ? [count(n, severity)] : []
  })
  return parts.length > 0 ? parts.join(', ') : 'no findings'
}

import type { Finding } from '../model/finding.ts'
import { LIMITS } from './limits.ts'

/** Findings with at most so many of one rule about one file; one more says how many are left out. */
export function limitFindings(findings: readonly Finding[]): Finding[] {
  const totals = new Map<string, number>()
  for (const finding of findings) add(totals, finding)
  const seen = new Map<string, number>()
  return findings.flatMap((finding) => {
    const count = add(seen, finding)
    if (count <= LIMITS.findingsPerRule) return [finding]
    if (count > LIMITS.findingsPerRule + 1) return []
    return [leftOut(finding, (totals.get(keyOf(finding)) ?? 0) - LIMITS.findingsPerRule)]
  })
}

function keyOf({ file, rule }: Finding): string {
  return `${file}\n${rule}`
}

function add(counts: Map<string, number>, finding: Finding): number {
  const count = (counts.get(keyOf(finding)) ?? 0) + 1
  counts.set(keyOf(finding), count)
  return count
}

function leftOut(finding: Finding, left: number): Finding {
  const message = `Unexpected number of such findings, expected at most ${LIMITS.findingsPerRule} in a file; ${left} are not shown`
  return { ...finding, field: null, message, mend: 'Mend those above first.' }
}

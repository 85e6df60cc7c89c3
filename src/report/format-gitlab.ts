import { createHash } from 'node:crypto'
import type { Finding, Severity } from '../model/finding.ts'
import { ruleAddress } from '../rules/rules.ts'
import { sortFindings } from './sort-findings.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = Object.freeze({
  error: 'critical',
  warning: 'minor',
  note: 'info',
})

/**
 * Findings as GitLab's code quality report, which a merge request shows beside the lines they are
 * about: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 *
 * @param content the content folder as seen from the root of the repository
 */
export function formatFindingsGitlab(findings: readonly Finding[], content: string): string {
  const folder = content.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '')
  const seen = new Map<string, number>()
  const report = sortFindings(findings).map(({ file, line, severity, rule, message, mend }) => {
    const path = folder === '' || folder === '.' ? file : `${folder}/${file}`
    // The same in the next report although lines were added above: two that are alike are numbered.
    const facts = JSON.stringify([path, rule, message])
    const time = seen.get(facts) ?? 0
    seen.set(facts, time + 1)
    return {
      description: [`${message}.`, mend, ruleAddress(rule)]
        .filter((part) => part !== null)
        .join(' '),
      check_name: rule,
      fingerprint: createHash('sha256').update(`${facts}${time}`).digest('hex'),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line } },
    }
  })
  return `${JSON.stringify(report, null, 2)}\n`
}

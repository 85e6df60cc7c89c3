import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { findRule, ruleAddress } from '../rules/rules.ts'
import { sortFindings } from './sort-findings.ts'

/**
 * Findings as a SARIF log, the form in which code scanners exchange results (OASIS Standard, Static
 * Analysis Results Interchange Format 2.1.0). Columns count UTF-16 units.
 *
 * @param content the content folder as seen from the root of the repository
 */
export function formatFindingsSarif(findings: readonly Finding[], content: string): string {
  const sorted = sortFindings(findings)
  const ids = [...new Set(sorted.map(({ rule }) => rule))].sort()
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stemma', rules: ids.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: withFingerprints(sorted).map(([finding, fingerprint]) => ({
          ruleId: finding.rule,
          ruleIndex: ids.indexOf(finding.rule),
          level: finding.severity,
          message: { text: [`${finding.message}.`, finding.mend].filter(Boolean).join('\n') },
          locations: [{ physicalLocation: toLocation(finding, content) }],
          partialFingerprints: { 'stemmaFinding/v1': fingerprint },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function toDescriptor(id: string) {
  const rule: Rule | null = findRule(id)
  if (rule === null) return { id }
  return {
    id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.means },
    help: {
      text: `${rule.means} See ${ruleAddress(id)}.`,
      markdown: `${rule.means}\n\nSee \`${ruleAddress(id)}\`.`,
    },
    defaultConfiguration: { level: rule.severities[0] },
  }
}

function toLocation({ file, line, column, excerpt }: Finding, content: string) {
  const folder = content.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '')
  const path = folder === '' || folder === '.' ? file : `${folder}/${file}`
  const uri = path.split('/').map(encodeSegment).join('/')
  const isWithin = !/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(path)
  return {
    artifactLocation: isWithin ? { uri, uriBaseId: '%SRCROOT%' } : { uri },
    region: {
      startLine: line,
      startColumn: column,
      ...(excerpt === null ? {} : { snippet: { text: excerpt.toWellFormed() } }),
    },
  }
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
}

/**
 * Each finding with what tells it from others, whatever line it moves to: two alike in one file are
 * counted.
 */
function withFingerprints(findings: readonly Finding[]): [Finding, string][] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = [finding.file, finding.rule, finding.field, finding.message].join('\n')
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return [finding, createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 32)]
  })
}

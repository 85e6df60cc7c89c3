import type { Finding, Severity } from '../model/finding.ts'
import { findRule, ruleAddress } from '../rules/rules.ts'
import { sortFindings } from './sort-findings.ts'

const COMMANDS: Readonly<Record<Severity, string>> = Object.freeze({
  error: 'error',
  warning: 'warning',
  note: 'notice',
})

/**
 * Findings as workflow commands of GitHub Actions, one a line, which a pull request shows beside the
 * lines they are about. Escaped as the runner's own toolkit does (`command.ts` of @actions/core).
 *
 * @param content the content folder as seen from the root of the repository
 */
export function formatFindingsGithub(findings: readonly Finding[], content: string): string {
  const folder = content.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '')
  return sortFindings(findings)
    .map((finding) => `${toCommand(finding, folder)}\n`)
    .join('')
}

function toCommand(
  { file, line, column, severity, rule, message, mend }: Finding,
  folder: string,
): string {
  const properties = Object.entries({
    file: folder === '' || folder === '.' ? file : `${folder}/${file}`,
    line: String(line),
    col: String(column),
    title: `${findRule(rule)?.title ?? rule} (${rule})`,
  }).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  const words = [`${message}.`, mend, ruleAddress(rule)].filter((part) => part !== null)
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(words.join('\n'))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

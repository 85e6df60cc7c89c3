// In: how to check. Out: the report, and what of it was mended.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../build/sealed-file.ts'
import type { FixedFile } from '../fix-files.ts'
import type { Finding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { toTextFile } from '../read/load-text-file.ts'
import { placeFindings } from '../read/place-findings.ts'
import type { TextFile } from '../read/text-file.ts'
import { formatFindingsGithub } from '../report/format-github.ts'
import { formatFindingsGitlab } from '../report/format-gitlab.ts'
import { formatFindingsJson } from '../report/format-json.ts'
import { formatFindingsSarif } from '../report/format-sarif.ts'
import { formatLessons } from '../report/format-text.ts'
import { describeFindings } from './describe-findings.ts'
import { formatFixes } from './format-fixes.ts'
import type { Outcome } from './outcome.ts'

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab'] as const

export type CheckOptions = {
  content: string
  /** Files to check as they were named; none for the whole archive. */
  files: readonly string[]
  format: (typeof CHECK_FORMATS)[number]
  /** Mend what is safe. */
  fix: boolean
  /** With `fix`: show it, write nothing. */
  dryRun: boolean
  asOf: PartialDate
  color: boolean
}

/** What a check found, and the words for what was checked. */
export type Checked = { findings: Finding[]; what: string }

/** Checks, mends where that is asked for, and writes the report; exit code 1 where any is an error. */
export async function finishCheck(
  options: CheckOptions,
  check: () => Promise<Checked>,
): Promise<Outcome> {
  const { content, fix, dryRun, format } = options
  const first = await check()
  const wantsFixes = fix || format === 'text'
  const fixed = wantsFixes ? await findFixes(content, first.findings) : []
  const isWritten = fix && !dryRun && fixed.length > 0
  if (isWritten) {
    for (const { file, after } of fixed) await replaceFile(join(content, file), after)
  }
  const last = isWritten ? await check() : first
  const findings = placeFindings(last.findings, (file) => readSource(content, file))
  const code = findings.some(({ severity }) => severity === 'error') ? 1 : 0
  const mended = fix ? formatFixes(fixed, options) : ''
  if (fix && dryRun && format === 'text') return { out: mended.replace(/\n+$/, '\n'), code }
  if (format === 'text') {
    return { out: mended + describe(findings, last.what, fix ? [] : fixed, options), code }
  }
  return { out: MACHINES[format](findings, content), err: mended, code }
}

const MACHINES = Object.freeze({
  json: formatFindingsJson,
  sarif: formatFindingsSarif,
  github: formatFindingsGithub,
  gitlab: formatFindingsGitlab,
})

async function findFixes(content: string, findings: readonly Finding[]): Promise<FixedFile[]> {
  const { fixFiles } = await import('../fix-files.ts')
  return fixFiles(content, findings)
}

function describe(
  findings: readonly Finding[],
  what: string,
  fixable: readonly FixedFile[],
  { content, color }: CheckOptions,
): string {
  const linesOf = (file: string) => readSource(content, file)?.lines ?? null
  const report = formatLessons(findings, { content, color, linesOf })
  const [head, ...more] = what.split('. ')
  const lines = [`${head}: ${describeFindings(findings)}.`, ...more.map((line) => `${line}.`)]
  const fixes = fixable.reduce((sum, { fixes }) => sum + fixes.length, 0)
  const where = content === 'content' ? '' : ` --content ${content}`
  if (fixes > 0) {
    lines.push(
      `${fixes} of these can be mended for you: npm run check -- --fix${where} (look first: add --dry-run)`,
    )
  }
  return `${report}${report ? '\n' : ''}${lines.join('\n')}\n`
}

/** A file as its readers see it; null where it is none or cannot be read. */
function readSource(content: string, file: string): TextFile | null {
  try {
    return toTextFile(file, readFileSync(join(content, file))).source
  } catch {
    return null
  }
}

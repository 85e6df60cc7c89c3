// npm run check: every finding, without building.
import type { Engine } from '../build/engine.ts'
import { loadArchive } from '../load-archive.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { formatFindingsJson } from '../report/format-json.ts'
import { formatFindings } from '../report/format-text.ts'
import { describeFindings } from './build.ts'
import type { Outcome, Progress } from './outcome.ts'

export type CheckOptions = {
  content: string
  asOf: PartialDate
  engine: Engine
  json: boolean
  color: boolean
}

/** Lists the findings of the whole archive; exit code 1 where any is an error. */
export async function runCheck(options: CheckOptions, onProgress: Progress): Promise<Outcome> {
  const { findings, counts } = await loadArchive(options.content, { ...options, onProgress })
  const code = findings.some(({ severity }) => severity === 'error') ? 1 : 0
  if (options.json) return { out: formatFindingsJson(findings), code }
  const report = formatFindings(findings, { color: options.color })
  const summary = `${counts.read} articles checked: ${describeFindings(findings)}.`
  return { out: `${report}${report ? '\n' : ''}${summary}\n`, code }
}

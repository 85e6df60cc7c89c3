// In: what became of a build. Out: what is said of it.
import type { Engine, SlowTask } from '../build/engine.ts'
import type { Finding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { formatFindings } from '../report/format-text.ts'
import type { Outcome } from './outcome.ts'

export type BuildOptions = {
  content: string
  output: string
  /** Folder of the cache and of the record of the last build. */
  cache: string
  asOf: PartialDate
  /** Opens the engine: a build that finds nothing changed needs none. */
  openEngine: () => Promise<Engine>
  /** Publish the rest where some articles were refused. */
  keepGoing: boolean
  /** Compare texts; without it the pages tell of no changes. */
  compare: boolean
  /** The account as JSON on standard output, findings and all. */
  json: boolean
  quiet: boolean
  /** Number of shards that the engine was given. */
  shards?: number
  color: boolean
}

/** What is said of a build after which the site stands. */
type Report = {
  findings: readonly Finding[]
  summary: string
  /** Whether a site was published. */
  changed: boolean
  slow: readonly SlowTask[]
}

/** The findings, and one line about the site; exit code 0. */
export function reportBuild(
  { findings, summary, changed, slow }: Report,
  options: BuildOptions,
): Outcome {
  if (options.json)
    return { out: asJson({ published: true, changed, summary, slow, findings }), code: 0 }
  if (options.quiet) return { out: `${summary}\n`, code: 0 }
  const late = slow.map(({ what, seconds }) => `Slow: ${what} took ${seconds.toFixed(1)} s.\n`)
  const text = formatFindings(findings, options)
  const err = `${text === '' ? '' : `${text}\n`}${late.join('')}`
  return { err, out: `${summary}\nTo look at it: npm run dev\n`, code: 0 }
}

/** Why there is no new site; exit code 1. */
export function reportStop(
  err: string,
  findings: readonly Finding[],
  { json }: BuildOptions,
): Outcome {
  if (!json) return { err, code: 1 }
  return {
    out: asJson({ published: false, changed: false, summary: err.trim(), findings }),
    code: 1,
  }
}

function asJson(account: object): string {
  return `${JSON.stringify(account, null, 2)}\n`
}

/** Whether an error stops the build: one in an article does unless it is to keep going. */
export function isStopped(findings: readonly Finding[], { keepGoing }: BuildOptions): boolean {
  return findings.some(
    ({ severity, file }) => severity === 'error' && !(keepGoing && file.startsWith('articles/')),
  )
}

/** For a line to people: `1.2 s`. */
export function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}

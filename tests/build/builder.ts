// A process that builds on request: tests need not start one for each build.
import { type Engine, openEngine } from '../../src/build/engine.ts'
import { runBuild } from '../../src/commands/build.ts'
import type { Outcome } from '../../src/commands/outcome.ts'
import { today } from '../../src/today.ts'

export type Job = {
  content: string
  output: string
  keepGoing?: boolean
  /** Folder of the cache; without one nothing is kept but the record of the last build. */
  cache?: string
  workers?: number
  deadline?: number
  /** Module of the workers, as a file address. */
  script?: string
  /** The moment that the build is made for, in seconds since 1970; by default what the process says. */
  epoch?: number
}

let shared: Engine | null = null

process.on('message', async (job: Job) => {
  const { content, output, cache = null, workers, deadline, keepGoing = false } = job
  const isPlain = cache === null && !workers && !deadline && !job.script
  const script = job.script ? new URL(job.script) : undefined
  const open = () => openEngine({ cache, workers: workers ?? 2, deadline, script })
  if (isPlain) shared ??= open()
  const engine = isPlain ? shared! : open()
  let outcome: Outcome
  try {
    outcome = await runBuild(
      {
        content,
        output,
        cache: cache ?? `${output}.records`,
        asOf: today(job.epoch ? { SOURCE_DATE_EPOCH: String(job.epoch) } : process.env),
        openEngine: async () => engine,
        keepGoing,
        compare: true,
        json: false,
        quiet: false,
        color: false,
      },
      async () => (await import('../../eleventy.config.ts')).renderSite,
      () => {},
    )
  } catch (error) {
    outcome = { code: 99, err: `${(error as Error).stack}` }
  }
  // Before it is told: who asked may look into the cache at once.
  if (engine !== shared) await engine.close()
  process.send?.(outcome)
})
process.send?.('ready')

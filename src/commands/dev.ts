// npm run dev: serves the site, rebuilds on each save, and keeps the last good site on an error.
import { existsSync, watch } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../build/engine.ts'
import { writeOutputs } from '../build/write-outputs.ts'
import { loadArchive } from '../load-archive.ts'
import type { Archive } from '../model/archive.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { formatFindings } from '../report-findings.ts'
import { describeFindings } from './build.ts'

export type DevOptions = {
  content: string
  port: number
  asOf: PartialDate
  engine: Engine
  color: boolean
}

/** How the site is served: `serveSite` of eleventy.config.ts. */
export type Serve = (
  source: () => Promise<Archive>,
  output: string,
  options: { port: number; watched: string[]; afterPages: () => Promise<void> },
) => Promise<{ rebuild: (path: string) => Promise<void>; stop: () => Promise<void> }>

/**
 * Serves until stopped. An article with an error is left out and named; where the whole archive
 * cannot be read, the last good one stays on the page.
 */
export async function runDev(
  options: DevOptions,
  serve: Serve,
  say: (text: string) => void,
): Promise<void> {
  let lastGood: Archive | null = null
  const source = async () => {
    try {
      const archive = await loadArchive(options.content, options)
      const report = formatFindings(
        archive.findings.filter(({ severity }) => severity !== 'note'),
        { color: options.color },
      )
      say(
        `${report}${report ? '\n' : ''}${archive.stories.length} stories, ${describeFindings(archive.findings)}.`,
      )
      lastGood = archive
    } catch (error) {
      if (!lastGood) throw error
      say(`The archive could not be read (${(error as Error).message}); the last good one stays.`)
    }
    return lastGood
  }
  const output = join('.stemma', 'dev')
  await rm(output, { recursive: true, force: true })
  const server = await serve(source, output, {
    port: options.port,
    watched: [options.content],
    // Not waited for: the page is served at once, feeds and search follow.
    afterPages: async () => {
      if (lastGood) void writeOutputs(lastGood, output).catch((error) => say(String(error)))
    },
  })
  // Eleventy rebuilds on changed and new files, not on removed ones.
  watch(options.content, { recursive: true }, (_event, name) => {
    if (name && !existsSync(join(options.content, name))) {
      void server.rebuild(join(options.content, name))
    }
  })
  say(
    `Serving at http://localhost:${options.port}/ — change a file in ${options.content}/ and look. Ctrl+C stops.`,
  )
}

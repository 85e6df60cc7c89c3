import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCommand } from './build-command.ts'
import { writeCorpus } from './corpus.ts'
import { measureMemory } from './measure-memory.ts'
import type { BenchOptions, Row } from './row.ts'
import { runProcess } from './run-process.ts'

const SEED = 20_240_229

/** How time and memory of a cold build grow from a tenth of the corpus to all of it. */
export async function run({ articles }: BenchOptions): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-scale-'))
  try {
    const tenth = Math.max(1, Math.round(articles / 10))
    const small = await build(join(folder, 'small'), tenth)
    const large = await build(join(folder, 'large'), articles)
    return [
      { figure: `cold build of ${tenth}`, value: small.result, unit: 's' },
      { figure: `cold build of ${articles}`, value: large.result, unit: 's' },
      {
        figure: `time at ${articles} / time at ${tenth}`,
        value: large.result / small.result,
        unit: '×',
      },
      { figure: `peak memory at ${tenth}`, value: small.peak, unit: 'MB' },
      { figure: `peak memory at ${articles}`, value: large.peak, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(folder: string, articles: number) {
  const content = join(folder, 'content')
  writeCorpus(content, { articles, seed: SEED })
  return measureMemory(runProcess(buildCommand(content, folder)))
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBarePipeline } from './bare-pipeline.ts'
import { writeCorpus } from './corpus.ts'
import { type BenchOptions, median, type Row } from './row.ts'
import { runProcess } from './run-process.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const PAIRS = 3
const PROCESSES = 2
const SEED = 20_240_229

/**
 * A whole cold build of a generated corpus against the same bodies through the bare pipeline, in
 * turn, so that both meet the same machine; the ratio is the median of the pairs.
 */
export async function run({ articles }: BenchOptions): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
  try {
    const pairs: { build: number; bare: number }[] = []
    for (let pair = 0; pair < PAIRS; pair += 1) pairs.push(await runPair(folder, pair, articles))
    return toRows(pairs, articles)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every pair has a cache of its own, so that none is warm. */
async function runPair(folder: string, pair: number, articles: number) {
  const content = join(folder, `content-${pair}`)
  writeCorpus(content, { articles, seed: SEED })
  const build = () =>
    runProcess([
      cli,
      'build',
      '--content',
      content,
      '--output',
      join(folder, `site-${pair}`),
      '--cache',
      join(folder, `cache-${pair}`),
      '--quiet',
    ])
  const bare = () => runBarePipeline(content, join(folder, `bare-${pair}`), PROCESSES)
  if (pair % 2 === 1) return { build: await build(), bare: await bare() }
  const first = await bare()
  return { build: await build(), bare: first }
}

function toRows(pairs: readonly { build: number; bare: number }[], articles: number): Row[] {
  const ratios = pairs.map(({ build, bare }) => build / bare)
  const range = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2))
  const size = `${articles} articles of 6 KB`
  return [
    {
      figure: 'bare pipeline',
      value: median(pairs.map(({ bare }) => bare)),
      unit: 's',
      note: `${size}, ${PROCESSES} processes`,
    },
    {
      figure: 'whole build, cold',
      value: median(pairs.map(({ build }) => build)),
      unit: 's',
      note: size,
    },
    {
      figure: 'build against bare pipeline',
      value: median(ratios),
      unit: '×',
      note: `median of ${pairs.length} pairs in turn (${range.join('–')})`,
    },
  ]
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBarePipeline } from './bare-pipeline.ts'
import { buildCommand } from './build-command.ts'
import { writeCorpus } from './corpus.ts'
import { measureMemory } from './measure-memory.ts'
import { type BenchOptions, median, type Row } from './row.ts'
import { runProcess } from './run-process.ts'

const PROCESSES = 2
const SEED = 20_240_229

type Pair = { bare: number; cold: number; plain: number; warm: number; peak: number }

/**
 * Builds of a generated corpus against the same bodies through the bare pipeline, in turn, so that
 * all meet the same machine; ratios are medians of the pairs. Every pair has caches of its own.
 */
export async function run({ articles }: BenchOptions): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
  try {
    const pairs: Pair[] = []
    for (let pair = 0; pair < (articles > 5000 ? 1 : 3); pair += 1)
      pairs.push(await runPair(join(folder, String(pair)), pair, articles))
    return toRows(pairs, articles)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runPair(folder: string, pair: number, articles: number): Promise<Pair> {
  const content = join(folder, 'content')
  writeCorpus(content, { articles, seed: SEED })
  const bare = () => runBarePipeline(content, join(folder, 'bare'), PROCESSES)
  const whole = () => measureMemory(runProcess(buildCommand(content, join(folder, 'whole'))))
  const plain = () => runProcess(buildCommand(content, join(folder, 'plain'), '--no-compare'))
  // Every other pair goes the other way round: a machine that slows down favours neither.
  const bareFirst = pair % 2 === 0 ? await bare() : null
  const cold = await whole()
  const warm = await runProcess(buildCommand(content, join(folder, 'whole')))
  const uncompared = await plain()
  const bareTime = bareFirst ?? (await bare())
  return { bare: bareTime, cold: cold.result, plain: uncompared, warm, peak: cold.peak }
}

function toRows(pairs: readonly Pair[], articles: number): Row[] {
  const size = `${articles} articles of 6 KB`
  const time = (figure: string, key: keyof Pair, note = size): Row => ({
    figure,
    value: median(pairs.map((pair) => pair[key])),
    unit: key === 'peak' ? 'MB' : 's',
    note,
  })
  const ratio = (figure: string, key: keyof Pair, to: keyof Pair): Row => {
    const ratios = pairs.map((pair) => pair[key] / pair[to])
    const range = [Math.min(...ratios), Math.max(...ratios)].map((one) => one.toFixed(3)).join('–')
    return { figure, value: median(ratios), unit: '×', note: `${pairs.length} in turn (${range})` }
  }
  return [
    time('bare pipeline', 'bare', `${size}, ${PROCESSES} processes`),
    time('cold build', 'cold'),
    time('cold build without comparing', 'plain'),
    time('nothing changed', 'warm'),
    time('peak memory, all processes', 'peak'),
    ratio('cold build without comparing / bare pipeline', 'plain', 'bare'),
    ratio('cold build / bare pipeline', 'cold', 'bare'),
    ratio('nothing changed / cold build', 'warm', 'cold'),
  ]
}

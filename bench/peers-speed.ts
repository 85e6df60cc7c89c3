import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCommand } from './build-command.ts'
import { writeCorpus } from './corpus.ts'
import { astro } from './peers/astro.ts'
import { eleventy } from './peers/eleventy.ts'
import { hugo } from './peers/hugo.ts'
import type { Peer } from './peers/peer.ts'
import { runCommand } from './peers/run-command.ts'
import { type BenchOptions, median, type Row } from './row.ts'
import { runProcess } from './run-process.ts'

/** Programs are kept here from one benchmark to the next; never in the project. */
const installed = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stemma-peers')
const SEED = 20_240_229
const PAIRS = 3
/** Astro takes a minute for a thousand articles. */
const mostForAstro = 2_000

/**
 * A whole cold build, and one with nothing to do, against other generators that make one plain page
 * of each article of the same corpus; in turn, so that both meet the same machine.
 */
export async function run({ articles }: BenchOptions): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-peers-'))
  try {
    const rows: Row[] = []
    for (const peer of [eleventy, hugo, astro])
      rows.push(...(await runPeer(peer, folder, articles)))
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runPeer(peer: Peer, folder: string, articles: number): Promise<Row[]> {
  const figure = `cold build against ${peer.name}`
  const home = join(installed, peer.name.replace(/\W+/g, '-'))
  const tooMany = peer === astro && articles > mostForAstro
  const why = tooMany
    ? `not run with more than ${mostForAstro} articles`
    : await peer.install(home).catch((error: Error) => error.message.split('\n')[0] ?? 'failed')
  if (why !== null) return [{ figure, value: Number.NaN, unit: '×', note: why }]
  const pairs: { cold: number; warm: number; peer: number }[] = []
  for (let pair = 0; pair < (peer === astro ? 1 : PAIRS); pair += 1)
    pairs.push(
      await runPair(peer, home, join(folder, `${peer.name.slice(0, 4)}-${pair}`), articles),
    )
  const peers = median(pairs.map((one) => one.peer))
  const ratio = (kind: 'cold' | 'warm') => median(pairs.map((one) => one[kind] / one.peer))
  const note = `${articles} articles; it takes ${peers.toFixed(2)} s`
  return [
    { figure, value: ratio('cold'), unit: '×', note },
    { figure: `nothing changed against ${peer.name}`, value: ratio('warm'), unit: '×', note },
  ]
}

async function runPair(peer: Peer, home: string, folder: string, articles: number) {
  const content = join(folder, 'content')
  const site = join(folder, 'peer')
  writeCorpus(content, { articles, seed: SEED })
  await peer.prepare(home, content, site)
  const { program, args } = peer.command(home, site)
  const peerTime = await runCommand(program, args, site)
  const build = buildCommand(content, folder)
  const cold = await runProcess(build)
  return { cold, warm: await runProcess(build), peer: peerTime }
}

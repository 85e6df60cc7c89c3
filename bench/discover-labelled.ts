/*
 * How well and how fast discovery works on invented archives whose true relations are known. The
 * thresholds of src/discover were set on the bases `coast` and `upland`, with seeds 1–4; the figures to go by
 * are those of another base and seed, and stand second. An invented archive is kinder than the world: take
 * its scores as upper bounds.
 */
import { readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discoverAgain, writeDiscovery } from '../src/build/keep-discovery.ts'
import { computeLinks } from '../src/compute-links.ts'
import { automaticLinks } from '../src/discover/automatic-links.ts'
import { discover } from '../src/discover/discover.ts'
import type { Discovery } from '../src/discover/discovery.ts'
import { type Fingerprint, fingerprintArticle } from '../src/discover/fingerprint-article.ts'
import { listSuggestions } from '../src/discover/suggest-links.ts'
import type { Article } from '../src/model/article.ts'
import type { Outlet } from '../src/model/outlet.ts'
import { type Base, inventArchive } from './labelled/invent-archive.ts'
import { largestWrongCluster, scoreSuggestions } from './labelled/score-suggestions.ts'
import { type Lap, startClock } from './process-clock.ts'
import { median, type Row } from './row.ts'

type Sample = { name: string; base: Base; seed: number }

const tuned: Sample = { name: 'tuned on', base: 'coast', seed: 3 }
const reported: Sample = { name: 'reported', base: 'island', seed: 77 }
/** Of the archive that the rules were set on, so many articles tell enough. */
const mostTuned = 10_000
/** Articles that are taken out and put back, one by one. */
const changes = 5

/** Invents archives, looks for links in them, and compares these with the truth. */
export async function run({ articles }: { articles: number }): Promise<Row[]> {
  return [
    ...(await measure(Math.min(articles, mostTuned), tuned, false)),
    ...(await measure(articles, reported, true)),
  ]
}

async function measure(
  size: number,
  { name, base, seed }: Sample,
  isTimed: boolean,
): Promise<Row[]> {
  const { articles, outlets, truth } = inventArchive(size, seed, base)
  const before = process.resourceUsage().maxRSS
  const clock = startClock()
  const fingerprints = new Map(
    articles.map((article) => [article.code, fingerprintArticle(article)]),
  )
  const marked = clock.lap()
  const discovery = discover(articles, outlets, { fingerprints })
  const searched = clock.lap()
  const suggestions = listSuggestions(discovery, { stories: new Map(), includeLinked: true })
  const automatic = automaticLinks(suggestions)
  const held = new Set(articles.map(({ code }) => code))
  const scores = [
    ...scoreSuggestions(suggestions, truth, held),
    { figure: 'links a build makes by itself', value: automatic.length, unit: 'links' },
    largestWrongCluster('automatic', [{ links: automatic }], truth),
  ]
  const named = scores.map((row) => ({ ...row, figure: `${name}: ${row.figure}` }))
  if (!isTimed) return named
  return [
    ...named,
    { figure: 'fingerprints, processor', value: marked.processor, unit: 's' },
    { figure: 'search, processor', value: searched.processor, unit: 's' },
    { figure: 'search, elapsed', value: searched.elapsed, unit: 's' },
    {
      figure: 'both, processor',
      value: marked.processor + searched.processor,
      unit: 's',
      note: `of ${articles.length} articles`,
    },
    {
      figure: 'peak memory',
      value: process.resourceUsage().maxRSS / 1024,
      unit: 'MB',
      note: `the invented archive and its making took ${Math.round(before / 1024)}`,
    },
    ...(await measureChange(discovery, articles, outlets, fingerprints, searched.processor)),
  ]
}

/** One article more: from its fingerprint to all suggestions being current and kept for the next run. */
async function measureChange(
  discovery: Discovery,
  articles: readonly Article[],
  outlets: readonly Outlet[],
  fingerprints: ReadonlyMap<string, Fingerprint>,
  whole: number,
): Promise<Row[]> {
  const kept = { folder: await mkdtemp(join(tmpdir(), 'stemma-discovery-')), version: 'v1' }
  await writeDiscovery(kept, discovery)
  const bytes = readdirSync(kept.folder).reduce(
    (n, name) => n + statSync(join(kept.folder, name)).size,
    0,
  )
  const clock = startClock()
  const times: Lap[] = []
  let last = discovery
  for (let n = 0; n < changes; n++) {
    const one = Math.floor(((n + 0.5) / changes) * articles.length)
    const without = articles.filter((_, i) => i !== one)
    await discoverAgain(kept, without, outlets, fingerprints)
    clock.lap()
    last = await discoverAgain(kept, articles, outlets, fingerprints)
    times.push(clock.lap())
  }
  computeLinks(last, articles)
  const listed = clock.lap()
  await rm(kept.folder, { recursive: true })
  const added = median(times.map(({ processor }) => processor))
  const elapsed = median(times.map((lap) => lap.elapsed)).toFixed(2)
  const note = `reading and writing what is kept included; the middle of ${changes}; elapsed ${elapsed} s`
  return [
    { figure: 'one article more, processor', value: added, unit: 's', note },
    { figure: 'one article more, of the whole search', value: (100 * added) / whole, unit: '%' },
    { figure: 'size of what is kept', value: bytes / 1e6, unit: 'MB' },
    { figure: 'the links of a build from it, processor', value: listed.processor, unit: 's' },
  ]
}

/*
 * How well discovery works on an invented archive whose true relations are known. The thresholds of
 * src/discover were set on the bases `coast` and `upland` with seeds 1–4; the figures reported are of another
 * base and seed. An invented archive is kinder than the world: take its scores as upper bounds.
 */
import { automaticLinks } from '../src/discover/automatic-links.ts'
import { findCandidates } from '../src/discover/find-candidates.ts'
import { fingerprintArticle } from '../src/discover/fingerprint-article.ts'
import { suggestLinks } from '../src/discover/suggest-links.ts'
import { type Base, inventArchive } from './labelled/invent-archive.ts'
import { largestWrongCluster, scoreSuggestions } from './labelled/score-suggestions.ts'
import type { Row } from './row.ts'

/** Invents an archive, looks for links in it, and compares them with the truth. */
export async function run({
  articles: size,
  seed = 77,
  base = 'island',
}: {
  articles: number
  seed?: number
  base?: Base
}): Promise<Row[]> {
  const { articles, outlets, truth } = inventArchive(size, seed, base)
  const before = process.resourceUsage().maxRSS
  const start = performance.now()
  const used = process.cpuUsage()
  const fingerprints = new Map(
    articles.map((article) => [article.code, fingerprintArticle(article)]),
  )
  const marked = performance.now()
  const suggestions = suggestLinks(articles, outlets, { fingerprints, includeLinked: true })
  const end = performance.now()
  const { user, system } = process.cpuUsage(used)
  const one = articles[articles.length >> 1]!.code
  findCandidates([...fingerprints.values()], { of: new Set([one]) })
  const added = performance.now()
  const automatic = automaticLinks(suggestions)
  const held = new Set(articles.map(({ code }) => code))
  return [
    ...scoreSuggestions(suggestions, truth, held),
    { figure: 'links a build makes by itself', value: automatic.length, unit: 'links' },
    largestWrongCluster('automatic', [{ links: automatic }], truth),
    { figure: 'fingerprints', value: (marked - start) / 1000, unit: 's' },
    { figure: 'whole search', value: (end - start) / 1000, unit: 's' },
    { figure: 'whole search, processor time', value: (user + system) / 1e6, unit: 's' },
    { figure: 'candidates of one article', value: (added - end) / 1000, unit: 's' },
    {
      figure: 'peak memory',
      value: process.resourceUsage().maxRSS / 1024,
      unit: 'MB',
      note: `the invented archive and its making took ${Math.round(before / 1024)}`,
    },
  ]
}

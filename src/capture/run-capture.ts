// In: articles. Out: their pictures (and pages) in the content folder, and an account of every one.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPicturePool } from '../build/open-picture-pool.ts'
import type { Article } from '../model/article.ts'
import { captureArticle } from './capture-article.ts'
import type { CaptureEntry, CaptureProblem, CaptureStatus, Kept } from './capture-entry.ts'
import type { CaptureOptions, CaptureRun } from './capture-run.ts'

export type CaptureReport = {
  dryRun: boolean
  /** Every picture and page once for each article, in the order of the articles. */
  entries: CaptureEntry[]
  counts: Record<CaptureStatus, number>
  /** The article files that were written to. */
  written: string[]
}

/** Outlets that are asked at the same time; each gets one request at a time. */
const outletsAtOnce = 4

/** Captures what is not there yet. Never rejects for what an address or a file holds. */
export async function runCapture(
  articles: readonly Article[],
  options: CaptureOptions,
): Promise<CaptureReport> {
  const scratch = await mkdtemp(join(tmpdir(), 'stemma-'))
  const pool = openPicturePool()
  const run: CaptureRun = { ...options, pool, scratch, fetchOnce: rememberer() }
  const results = new Map<Article, { entries: CaptureEntry[]; written: boolean }>()
  const queues = [...groupByOutlet(articles).values()]
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const article of queue) {
        results.set(article, await captureArticle(article, run))
        options.onArticle?.(results.size, articles.length)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: outletsAtOnce }, work))
  } finally {
    pool.close()
    await rm(scratch, { recursive: true, force: true })
  }
  const entries = articles.flatMap((article) => results.get(article)?.entries ?? [])
  return {
    dryRun: options.dryRun,
    entries,
    counts: countStatuses(entries),
    written: articles.flatMap((one) => (results.get(one)?.written ? [one.file] : [])),
  }
}

function rememberer(): CaptureRun['fetchOnce'] {
  const known = new Map<string, Promise<Kept | CaptureProblem>>()
  return (key, work) => {
    const result = known.get(key) ?? work(known.size)
    known.set(key, result)
    return result
  }
}

function groupByOutlet(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles)
    groups.set(article.outlet, [...(groups.get(article.outlet) ?? []), article])
  return groups
}

function countStatuses(entries: readonly CaptureEntry[]): CaptureReport['counts'] {
  const counts = { stored: 0, 'would-fetch': 0, there: 0, left: 0, refused: 0, failed: 0 }
  for (const { status } of entries) counts[status] += 1
  return counts
}

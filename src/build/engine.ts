// In: articles to render, pairs to compare. Out: the results, from the cache or from workers.
import { availableParallelism } from 'node:os'
import type { Discovery } from '../discover/discovery.ts'
import type { Fingerprint } from '../discover/fingerprint-article.ts'
import type { Article } from '../model/article.ts'
import type { ArticleFront } from '../model/article-source.ts'
import type { Comparison } from '../model/edit.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Settings } from '../model/settings.ts'
import type { Story } from '../model/story.ts'
import { bundleWorker } from './bundle-worker.ts'
import { type Cache, openCache } from './cache.ts'
import { codeVersion } from './code-version.ts'
import { discoverAgain } from './keep-discovery.ts'
import { makePages, type PageOf } from './make-pages.ts'
import type { Spot } from './pack-writer.ts'
import { openPacker, type Rest } from './packer.ts'
import { isFailure, openPool } from './pool.ts'
import { refuseBody } from './refuse-body.ts'
import type { Assembled, Comparable, Order, PackedAnswer, PackedTask } from './task.ts'

export type EngineOptions = {
  /** Folder of the cache, or null for none. */
  cache: string | null
  /** Worker processes at most; by default one for each processor. */
  workers?: number
  /** Milliseconds for one message to a worker. */
  deadline?: number
  /** The module that does the work; by default the real one. */
  script?: URL
  /** Folders of other caches to read from, as shards leave them; pages are then kept in the cache too. */
  from?: readonly string[]
}

type Counted = (done: number) => void

/** An order that took long, in words: the article files it is about. */
export type SlowTask = { what: string; seconds: number }

/** Renders and compares, each result worked out once for each input and version of the code. */
export type Engine = {
  /** Reads the texts of articles in the content folder and renders them. */
  render(
    content: string,
    fronts: readonly ArticleFront[],
    onProgress?: Counted,
  ): Promise<Assembled[]>
  /** Null where a comparison died or never ended: the texts are then shown without one. */
  compare(
    pairs: readonly [Comparable, Comparable][],
    onProgress?: Counted,
  ): Promise<(Comparison | null)[]>
  /** Finds the texts that articles share; only what changed since the last time is worked out. */
  discover(
    articles: readonly Article[],
    outlets: readonly Outlet[],
    fingerprints: ReadonlyMap<string, Fingerprint>,
  ): Promise<Discovery>
  /** Makes the pages of stories beside whatever else goes on. */
  pages(settings: Settings, stories: readonly Story[], onProgress?: Counted): PageOf
  /** Starts the workers, for a caller who has other things to do before there is work for them. */
  warm(): void
  /** What took seconds so far, for whoever waits; nothing that is made may depend on it. */
  slow(): readonly SlowTask[]
  /** How many of the caches in `from` could be used. */
  usable(): number
  /** Keeps what was worked out, and ends the workers. */
  close(): Promise<void>
}

const source = new URL('../render-worker.ts', import.meta.url)

/** Milliseconds for a message of at most `batch` orders: a hundred times what such a batch takes. */
const longestWait = 30_000
const batch = 24

export function openEngine({ cache: folder, ...options }: EngineOptions): Engine {
  // Opened with the first order: a build that finds nothing changed needs neither index nor version.
  let opened: Cache | null = null
  let known: string | null = null
  const version = (): string => {
    known ??= codeVersion()
    return known
  }
  const openOnce = (): Cache | null => {
    if (folder !== null) opened ??= openCache(folder, version(), options.from)
    return opened
  }
  const pool = openPool({
    script: async () =>
      options.script ??
      (folder === null ? source : bundleWorker(folder, codeVersion(['src', 'templates']))),
    args: folder === null ? [] : [folder],
    workers: options.workers ?? availableParallelism(),
    batch,
    deadline: options.deadline ?? longestWait,
  })
  const slow: SlowTask[] = []
  const tellSlow = (order: Order, seconds: number) => slow.push({ what: nameOrder(order), seconds })
  const packer = openPacker((spot) => openOnce()!.read(spot))
  const work = async <R>({ orders, join, fail, onProgress = () => {} }: Work<R>): Promise<R[]> => {
    const cache = openOnce()
    const results = new Array<R>(orders.length)
    const keys = cache ? orders.map((order) => packer.keyOf(order)) : []
    const missing: number[] = []
    for (const i of orders.keys()) {
      const entry = cache?.get(keys[i]!)
      if (entry) results[i] = join(i, entry.head, restOf(entry.rest))
      else missing.push(i)
    }
    const held = orders.length - missing.length
    onProgress(held)
    const unread: number[] = []
    const run = (wanted: readonly number[], pack: (order: Order) => PackedTask) =>
      pool.run<PackedTask, PackedAnswer>({
        count: wanted.length,
        taskAt: (n) => pack(orders[wanted[n]!]!),
        onResult(n, answer) {
          const i = wanted[n]!
          if (isFailure(answer)) results[i] = fail(i, answer.failed)
          else if ('unread' in answer) unread.push(i)
          else if ('written' in answer)
            results[i] = join(i, answer.head, restOf(cache!.adopt(keys[i]!, answer.written)))
          else results[i] = join(i, answer.head, { value: answer.rest })
        },
        onProgress: (done) => onProgress(held + done),
        onSlow: (n, seconds) => tellSlow(orders[wanted[n]!]!, seconds),
      })
    await run(missing, packer.pack)
    // What another program took away meanwhile is still open here.
    await run(unread.splice(0), (order) => order)
    return results
  }
  return {
    render: (content, fronts, onProgress) =>
      work<Assembled>({
        orders: fronts.map((render) => ({ content, render })),
        join: (i, head, rest) => packer.joinArticle(fronts[i]!, head, rest),
        fail: (i, reason) => refuseBody(fronts[i]!, reason),
        onProgress,
      }),
    compare: (pairs, onProgress) =>
      work<Comparison | null>({
        orders: pairs.map(([a, b]) => ({ compare: [pick(a), pick(b)] })),
        join: (_, head, rest) => packer.joinComparison(head, rest),
        fail: () => null,
        onProgress,
      }),
    pages: (settings, stories, onProgress = () => {}) =>
      makePages(stories, {
        settings,
        pool,
        pack: packer.pack,
        cache: options.from ? openOnce() : null,
        onProgress,
        onSlow: tellSlow,
      }),
    // With a cache that holds anything there is little to do, and one will mostly be enough.
    warm: () => pool.warm(openOnce()?.isEmpty === false ? 1 : Number.POSITIVE_INFINITY),
    discover: (articles, outlets, fingerprints) =>
      discoverAgain(
        folder === null ? null : { folder, version: version() },
        articles,
        outlets,
        fingerprints,
      ),
    slow: () => slow,
    usable: () => openOnce()?.usable ?? 0,
    async close() {
      pool.close()
      await opened?.save()
    },
  }
}

type Work<R> = {
  orders: readonly Order[]
  /** A value from its parts. */
  join: (index: number, head: unknown, rest: Rest) => R
  /** What stands for an order that died or never ended. */
  fail: (index: number, reason: 'crash' | 'deadline') => R
  onProgress?: Counted | undefined
}

function restOf(spot: Spot | null): Rest {
  return spot ? { spot } : { value: undefined }
}

function nameOrder(order: Order): string {
  if ('render' in order) return `rendering ${order.render.file}`
  if ('compare' in order)
    return `comparing “${order.compare[0].title}” with “${order.compare[1].title}”`
  return `the page of “${order.page.story.title}”`
}

/** Only what is compared: less to hash, and a changed date does not void the result. */
function pick({ title, description, byline, image, language, body }: Comparable): Comparable {
  return { title, description, byline, image, language, body }
}

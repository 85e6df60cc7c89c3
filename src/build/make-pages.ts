// In: stories. Out: their pages, made by workers while others are asked for.
import type { Settings } from '../model/settings.ts'
import type { Story } from '../model/story.ts'
import type { Cache } from './cache.ts'
import { codeVersion } from './code-version.ts'
import { pageKey } from './page-key.ts'
import { type Failure, isFailure, type Pool } from './pool.ts'
import type { Order, PackedAnswer, PackedTask } from './task.ts'

/** Gives the page of a story once it is made; null where the caller makes it itself. */
export type PageOf = (story: Story) => Promise<string | null> | null

/**
 * Starts making pages, and gives what asks for one. Of a part of many stories `place` says which part it
 * is, for whoever waits.
 */
export type MakePages = (
  stories: readonly Story[],
  place?: { before: number; of: number },
) => PageOf

export type MakePagesOptions = {
  settings: Settings
  pool: Pool
  /** Makes an order ready for another process. */
  pack: (order: Order) => PackedTask
  /** Where pages are looked up and kept, for shards; null: they are kept as files of the site alone. */
  cache: Cache | null
  onProgress: (done: number) => void
  onSlow: (order: Order, seconds: number) => void
}

/** So few pages are made sooner than workers are told of them. */
const few = 50

/** Starts making pages; none are made where there are few and no cache that wants them. */
export function makePages(stories: readonly Story[], options: MakePagesOptions): PageOf {
  const { settings, pool, pack, cache, onProgress, onSlow } = options
  if (cache === null && stories.length < few) return () => null
  const version = cache && codeVersion(['src', 'templates', 'public'])
  const keyOf = (story: Story) => `page ${pageKey(story, settings, version!)}`
  const pages = new Map<Story, Promise<string | null>>()
  const missing: Story[] = []
  const settle: ((page: string | null) => void)[] = []
  for (const story of stories) {
    const held = cache?.get(keyOf(story))
    if (held?.rest) pages.set(story, Promise.resolve(cache!.read(held.rest) as string))
    else {
      missing.push(story)
      pages.set(story, new Promise((resolve) => settle.push(resolve)))
    }
  }
  const orderAt = (index: number): Order => ({ page: { settings, story: missing[index]! } })
  pool
    .run<PackedTask, PackedAnswer>({
      count: missing.length,
      taskAt: (index) => pack(orderAt(index)),
      onResult(index, answer) {
        const page = pageIn(answer)
        if (page !== null) cache?.put(keyOf(missing[index]!), null, page)
        settle[index]!(page)
      },
      onProgress,
      onSlow: (index, seconds) => onSlow(orderAt(index), seconds),
    })
    .catch(() => {
      for (const resolve of settle) resolve(null)
    })
  return (story) => {
    const page = pages.get(story) ?? null
    // A page is long, and asked for once.
    pages.delete(story)
    return page
  }
}

/** Null where there is none: the caller makes it. */
function pageIn(answer: PackedAnswer | Failure): string | null {
  return isFailure(answer) || !('rest' in answer) ? null : (answer.rest as string)
}

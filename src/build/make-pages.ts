// In: stories. Out: their pages, made by workers while others are asked for.
import type { Settings } from '../model/settings.ts'
import type { Story } from '../model/story.ts'
import type { Cache } from './cache.ts'
import { codeVersion } from './code-version.ts'
import { pageKey } from './page-key.ts'
import { type Failure, isFailure, type Pool } from './pool.ts'
import type { Task } from './task.ts'

/** Gives the page of a story once it is made; null where the caller makes it itself. */
export type PageOf = (story: Story) => Promise<string | null> | null

export type MakePagesOptions = {
  settings: Settings
  pool: Pool
  /** Where pages are looked up and kept, for shards; null: they are kept as files of the site alone. */
  cache: Cache | null
  onProgress: (done: number) => void
  onSlow: (task: Task, seconds: number) => void
}

/** So few pages are made sooner than workers are told of them. */
const few = 50

/** Starts making pages; none are made where there are few and no cache that wants them. */
export function makePages(stories: readonly Story[], options: MakePagesOptions): PageOf {
  const { settings, pool, cache, onProgress, onSlow } = options
  if (cache === null && stories.length < few) return () => null
  const version = cache && codeVersion(['src', 'templates', 'public'])
  const keyOf = (story: Story) => `page ${pageKey(story, settings, version!)}`
  const pages = new Map<Story, Promise<string | null>>()
  const missing: Story[] = []
  const settle: ((page: string | null) => void)[] = []
  for (const story of stories) {
    const held = cache?.get(keyOf(story))
    if (typeof held === 'string') pages.set(story, Promise.resolve(held))
    else {
      missing.push(story)
      pages.set(story, new Promise((resolve) => settle.push(resolve)))
    }
  }
  const took = (index: number, page: string | Failure) => {
    if (!isFailure(page)) cache?.put(keyOf(missing[index]!), page)
    settle[index]!(isFailure(page) ? null : page)
  }
  const tasks = missing.map((story): Task => ({ page: { settings, story } }))
  const late = (index: number, seconds: number) => onSlow(tasks[index]!, seconds)
  pool.run<Task, string>(tasks, onProgress, took, late).catch(() => {
    for (const resolve of settle) resolve(null)
  })
  return (story) => {
    const page = pages.get(story) ?? null
    // A page is long, and asked for once.
    pages.delete(story)
    return page
  }
}

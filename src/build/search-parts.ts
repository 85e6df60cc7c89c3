import { createHash } from 'node:crypto'
import type { Story } from '../model/story.ts'

/** Stories that share an index. */
export type SearchPart = {
  /** A fingerprint of all that the index is made of. */
  key: string
  /** Whether it is the first, which brings the engine along. */
  isFirst: boolean
  stories: readonly Story[]
  /** Files that hold the texts of its stories, at most. */
  mostFragments: number
}

/** How much goes into an index: the engine's memory grows with it, what readers load grows without. */
export type IndexSize = {
  fewestArticles: number
  mostArticles: number
  /** Letters of text; the engine needs some forty bytes of memory for each. */
  mostLetters: number
}

/** About 600 MB of memory for news of a usual length, 1 GB for long texts. */
export const indexSize: IndexSize = {
  fewestArticles: 3072,
  mostArticles: 4096,
  mostLetters: 24_000_000,
}

/** Files that hold texts, of an archive of up to 16,000 stories: hosts cap the number of files. */
const mostFiles = 500
const mostStoriesAFile = 32

/**
 * Divides an archive's stories into indexes, in their order; most archives have one. `keyOf` gives what
 * stands for a story, the settings and the code.
 */
export function searchParts(
  stories: readonly Story[],
  keyOf: (story: Story) => string,
  size: IndexSize = indexSize,
): SearchPart[] {
  const share = storiesAFile(stories.length)
  return divideStories(stories, size).map((some, place) => {
    const isFirst = place === 0
    const hash = createHash('sha256').update(`pagefind 1.6.0 ${share} ${isFirst}\n`)
    for (const story of some) hash.update(`${story.slug} ${keyOf(story)}\n`)
    const mostFragments = Math.max(1, Math.ceil(some.length / share))
    return { key: hash.digest('hex'), isFirst, stories: some, mostFragments }
  })
}

/** A power of two, so that one more story seldom changes it, and every index with it. */
function storiesAFile(stories: number): number {
  let share = 1
  while (share < mostStoriesAFile && stories / share > mostFiles) share *= 2
  return share
}

/**
 * An index ends where its articles are many enough and a story's address says so, as one in 128 does: a
 * story that comes or goes moves the end of its own index, and seldom those of the indexes after it.
 */
function divideStories(
  stories: readonly Story[],
  { fewestArticles, mostArticles }: IndexSize,
): Story[][] {
  const all = stories.reduce((sum, { variants }) => sum + variants.length, 0)
  if (all <= mostArticles) return [[...stories]]
  const parts: Story[][] = []
  let articles = Number.POSITIVE_INFINITY
  for (const story of stories) {
    const isFull = articles + story.variants.length > mostArticles
    if (isFull || (articles >= fewestArticles && beginsIndex(story))) {
      parts.push([])
      articles = 0
    }
    parts.at(-1)!.push(story)
    articles += story.variants.length
  }
  return parts
}

function beginsIndex({ slug }: Story): boolean {
  return createHash('sha256').update(slug).digest()[0]! < 2
}

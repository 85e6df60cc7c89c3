// How stories are divided into indexes: of bounded size, in their order, and mostly as they were.
import { expect, it } from 'vitest'
import { searchParts } from '../../src/build/search-parts.ts'
import type { Story } from '../../src/model/story.ts'
import { bellStory } from '../templates/fixture-archive.ts'

/** Stories of one to three variants. */
function storiesOf(count: number): Story[] {
  return Array.from({ length: count }, (_, number) => ({
    ...bellStory,
    slug: `story-${number}`,
    variants: bellStory.variants.slice(0, 1 + (number % 3)),
  }))
}

const keyOf = ({ slug }: Story) => slug
const articlesOf = (stories: readonly Story[]) =>
  stories.reduce((sum, { variants }) => sum + variants.length, 0)

it('leaves an archive of some thousand articles in one index', () => {
  const stories = storiesOf(2000)
  const parts = searchParts(stories, keyOf)
  expect(parts.map((part) => [part.isFirst, part.stories.length])).toEqual([[true, 2000]])
  expect(searchParts([], keyOf).map((part) => part.stories)).toEqual([[]])
})

it('divides a larger one, in its order, into indexes of 3,072 to 4,096 articles but for the last', () => {
  const stories = storiesOf(12_000)
  const parts = searchParts(stories, keyOf)
  expect(parts.flatMap((part) => part.stories)).toEqual(stories)
  const sizes = parts.map((part) => articlesOf(part.stories))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(4096)
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(3072)
  expect(parts.map(({ isFirst }) => isFirst).filter(Boolean)).toEqual([true])
})

it('makes anew the index of a story that came or changed, and keeps the others', () => {
  const stories = storiesOf(12_000)
  const keys = new Set(searchParts(stories, keyOf).map(({ key }) => key))
  const isNew = ({ key }: { key: string }) => !keys.has(key)
  const changed = (story: Story) => (story.slug === 'story-5000' ? 'changed' : keyOf(story))
  expect(searchParts(stories, changed).filter(isNew)).toHaveLength(1)
  const more = stories.toSpliced(5000, 0, { ...bellStory, slug: 'new' })
  expect(searchParts(more, keyOf).filter(isNew)).toHaveLength(1)
})

it.each([
  [1, 1],
  [500, 500],
  [2000, 500],
  [4990, 312],
  [16_000, 500],
  [50_000, 1563],
])('shares the texts of %i stories between about %i files', (count, files) => {
  const parts = searchParts(storiesOf(count), keyOf)
  const all = parts.reduce((sum, { mostFragments }) => sum + mostFragments, 0)
  expect(all).toBeGreaterThanOrEqual(files)
  expect(all).toBeLessThan(files + parts.length)
})

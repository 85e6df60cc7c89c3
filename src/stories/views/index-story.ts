import type { Story, Variant } from '../../model/story.ts'

/** A story with its variants by code, so that a page of many need not look through all for each. */
export type IndexedStory = Story & { byCode: ReadonlyMap<string | null, Variant> }

/** Adds the index to a story. */
export function indexStory(story: Story): IndexedStory {
  return {
    ...story,
    byCode: new Map(story.variants.map((variant) => [variant.article.code, variant])),
  }
}

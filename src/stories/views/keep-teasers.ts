import type { Story } from '../../model/story.ts'
import { teaserOf } from './teaser-of.ts'

/** Gives the teaser of a story. */
export type TeaserOf = (story: Story) => string | null

/** `teaserOf` that looks at each story's text once: a story stands in half a dozen lists. */
export function keepTeasers(): TeaserOf {
  const kept = new Map<Story, string | null>()
  return (story) => {
    const known = kept.get(story)
    if (known !== undefined) return known
    const teaser = teaserOf(story)
    kept.set(story, teaser)
    return teaser
  }
}

import { createHash } from 'node:crypto'
import type { Settings } from '../model/settings.ts'
import type { Story } from '../model/story.ts'

/** Path of a story's page below the site's root. */
export function storyPage({ slug }: Pick<Story, 'slug'>): string {
  return `stories/${slug}/index.html`
}

/**
 * A fingerprint of all that a story's page is made of. Bodies and comparisons follow from the bytes
 * of the articles' files, whose fingerprints stand for them; `version` stands for the code. Whether
 * there is a comparison does not: one that was not done in time is tried again by the next build.
 */
export function pageKey(story: Story, settings: Settings, version: string): string {
  const text = JSON.stringify([version, settings, story], (key, value) => {
    if (key === 'comparison') return value !== null
    return key === 'body' ? undefined : value
  })
  return createHash('sha256').update(text).digest('base64url')
}

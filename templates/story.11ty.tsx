// One page for each story.
import type { PageOf } from '../src/build/make-pages.ts'
import type { Story } from '../src/model/story.ts'
import type { SiteData } from './_layouts/site-data.ts'
import { renderStory } from './story-page.tsx'

type StoryData = SiteData & {
  story: Story
  /** Gives the page where workers make it; null where it must be made here. */
  pageOf: PageOf
}

export const data = {
  pagination: { data: 'stories', size: 1, alias: 'story', addAllPagesToCollections: false },
  permalink: ({ story }: Pick<StoryData, 'story'>) => `/stories/${story.slug}/`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive, story, pageOf }: StoryData): string | Promise<string> {
  const here = () => renderStory(archive.settings, story)
  return pageOf(story)?.then((page) => page ?? here()) ?? here()
}

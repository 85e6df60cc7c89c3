// One page for each story.
import type { PageOf } from '../src/build/make-pages.ts'
import type { Story } from '../src/model/story.ts'
import type { Citations } from '../src/outputs/citations/open-citations.ts'
import type { SiteData } from './_layouts/site-data.ts'
import { renderStory } from './story-page.tsx'

type StoryData = SiteData & {
  story: Story
  /** Gives the page where workers make it; null where it must be made here. */
  pageOf: PageOf
  /** What pages that are made here cite with. */
  openCitations: () => Promise<Citations>
}

export const data = {
  pagination: { data: 'stories', size: 1, alias: 'story', addAllPagesToCollections: false },
  permalink: ({ story }: Pick<StoryData, 'story'>) => `/stories/${story.slug}/`,
  eleventyExcludeFromCollections: true,
}

export async function render({ archive, story, pageOf, ...data }: StoryData): Promise<string> {
  const page = await pageOf(story)
  return page ?? renderStory(archive.settings, story, await data.openCitations())
}

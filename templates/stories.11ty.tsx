// All stories, newest first, in pages of a fixed size, with the ways to find one.
import type { Story } from '../src/model/story.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { BrowseLinks } from './_parts/browse-links.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { StoryList } from './_parts/story-list.tsx'
import { count } from './_parts/words.ts'

type StoriesData = SiteData & { list: ListPage<Story> }

export const data = {
  pagination: { data: 'views.storyPages', size: 1, alias: 'list' },
  permalink: ({ list }: StoriesData) => `/${pagePath('stories/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: StoriesData): string {
  const path = 'stories/'
  const title = pageTitle('Stories', list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      stories={list.items}
      title={title}
      description={`${count(list.total, 'story', 'stories')} in ${settings.title}, newest first.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead title={title} note={`${pageNote(list, 'story', 'stories')}, newest first`} />
        {list.number === 1 && <BrowseLinks settings={settings} views={views} />}
        <StoryList settings={settings} stories={list.items} level={2} teaserOf={views.teaserOf} />
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

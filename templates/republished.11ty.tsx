// The stories that went furthest: those with the most texts first, in pages of a fixed size.
import type { Story } from '../src/model/story.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { StoryList } from './_parts/story-list.tsx'

type RepublishedData = SiteData & { list: ListPage<Story> }

export const data = {
  pagination: { data: 'views.republishedPages', size: 1, alias: 'list' },
  permalink: ({ list }: RepublishedData) => `/${pagePath('republished/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: RepublishedData): string {
  const path = 'republished/'
  const title = pageTitle('Most republished', list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      stories={list.items}
      title={title}
      description={`The stories of ${settings.title} with more than one text, those with the most first.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead
          title={title}
          note={`${pageNote(list, 'story', 'stories')} with more than one text, those with the most first`}
        />
        <StoryList settings={settings} stories={list.items} level={2} teaserOf={views.teaserOf} />
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

// All stories, newest first, in pages of a fixed size, with the years to jump to.
import type { Story } from '../src/model/story.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pagePath } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { StoryList } from './_parts/story-list.tsx'
import { count } from './_parts/words.ts'

type StoriesData = SiteData & { list: ListPage<Story> }

export const data = {
  pagination: { data: 'views.storyPages', size: 1, alias: 'list' },
  permalink: ({ list }: StoriesData) => `/${pagePath('stories/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive, views, list }: StoriesData): string {
  const { settings, stories } = archive
  const title = list.number === 1 ? 'Stories' : `Stories, page ${list.number}`
  return renderPage(
    <Page
      settings={settings}
      path={pagePath('stories/', list.number)}
      title={title}
      description={`${count(stories.length, 'story', 'stories')} in ${settings.title}, newest first.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead
          title={title}
          note={`${count(stories.length, 'story', 'stories')}, newest first`}
        />
        {views.years.length > 0 && (
          <nav aria-label="Years" class="years">
            <ul>
              {views.years.map(({ year, stories: ofYear }) => (
                <li key={year}>
                  <SiteLink settings={settings} to={`years/${year}/`}>
                    {year}
                  </SiteLink>{' '}
                  <span class="small">{ofYear.length}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {views.languages.length > 1 && (
          <nav aria-label="Languages" class="years">
            <ul>
              {views.languages.map(({ tag, name, stories: inLanguage }) => (
                <li key={tag}>
                  <SiteLink settings={settings} to={`languages/${tag}/`}>
                    {name}
                  </SiteLink>{' '}
                  <span class="small">{inLanguage.length}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <StoryList settings={settings} stories={list.items} level={2} />
        <PageLinks settings={settings} path="stories/" list={list} />
      </div>
    </Page>,
  )
}

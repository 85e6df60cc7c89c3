// The stories of one month, in pages of a fixed size.
import type { Story } from '../src/model/story.ts'
import type { Month, Year } from '../src/stories/views/list-years.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { MonthLinks } from './_parts/month-links.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { StoryList } from './_parts/story-list.tsx'
import { count } from './_parts/words.ts'

type MonthData = SiteData & { list: ListPage<Story> & { year: Year; month: Month } }

export const data = {
  pagination: { data: 'views.monthPages', size: 1, alias: 'list' },
  permalink: ({ list }: MonthData) => `/${pagePath(list.month.path!, list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: MonthData): string {
  const { month, year } = list
  const path = month.path!
  const title = pageTitle(month.name!, list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      stories={list.items}
      title={title}
      description={`${count(list.total, 'story', 'stories')} of ${month.name} in ${settings.title}.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead
          label={
            <SiteLink settings={settings} to={`years/${year.year}/`}>
              {year.year}
            </SiteLink>
          }
          title={title}
          note={pageNote(list, 'story', 'stories')}
        />
        <nav aria-label="Months">
          <MonthLinks settings={settings} months={year.months} current={month} />
        </nav>
        <StoryList settings={settings} stories={list.items} level={2} teaserOf={views.teaserOf} />
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

// The stories of one year, by month, in pages of a fixed size.
import type { Story } from '../src/model/story.ts'
import type { Month, Year } from '../src/stories/views/list-years.ts'
import type { GroupedPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { MonthLinks } from './_parts/month-links.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { StoryList } from './_parts/story-list.tsx'
import { count } from './_parts/words.ts'

type YearData = SiteData & { list: GroupedPage<Story, Month> & { year: Year } }

export const data = {
  pagination: { data: 'views.yearPages', size: 1, alias: 'list' },
  permalink: ({ list }: YearData) => `/${pagePath(`years/${list.year.year}/`, list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, list }: YearData): string {
  const { year, months } = list.year
  const path = `years/${year}/`
  const title = pageTitle(year, list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      stories={list.items}
      title={title}
      description={`${count(list.total, 'story', 'stories')} of ${year} in ${settings.title}.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead
          label={
            <SiteLink settings={settings} to="years/">
              Year
            </SiteLink>
          }
          title={title}
          note={pageNote(list, 'story', 'stories')}
        />
        <nav aria-label="Months">
          <MonthLinks settings={settings} months={months} />
        </nav>
        {list.groups.map(({ key: { name, path: to }, items }) => (
          <section key={name} class="month">
            <h2>
              {to === null ? (
                'Month not known'
              ) : (
                <SiteLink settings={settings} to={to}>
                  {name}
                </SiteLink>
              )}
            </h2>
            <StoryList settings={settings} stories={items} level={3} />
          </section>
        ))}
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

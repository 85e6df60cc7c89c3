// The stories of one year, by month.
import type { Year } from '../src/stories/views/list-years.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { StoryList } from './_parts/story-list.tsx'
import { count } from './_parts/words.ts'

type YearData = SiteData & { year: Year }

export const data = {
  pagination: { data: 'views.years', size: 1, alias: 'year' },
  permalink: ({ year }: YearData) => `/years/${year.year}/`,
  eleventyExcludeFromCollections: true,
}

export function render({
  archive: { settings },
  year: { year, stories, months },
}: YearData): string {
  const note = count(stories.length, 'story', 'stories')
  return renderPage(
    <Page
      settings={settings}
      path={`years/${year}/`}
      title={year}
      description={`${note} of ${year} in ${settings.title}.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead label="Year" title={year} note={note} />
        {months.map((month) => (
          <section key={month.name} class="month">
            <h2>{month.name ?? 'Month not known'}</h2>
            <StoryList settings={settings} stories={month.stories} level={3} teasers={false} />
          </section>
        ))}
      </div>
    </Page>,
  )
}

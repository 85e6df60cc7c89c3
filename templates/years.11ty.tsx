// All years with their months, and the number of stories in each.
import type { Settings } from '../src/model/settings.ts'
import type { Month, Year } from '../src/stories/views/list-years.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { MonthLinks } from './_parts/month-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { count, groupDigits } from './_parts/words.ts'

export const data = { permalink: '/years/', eleventyExcludeFromCollections: true }

export function render({ archive: { settings, stories }, views }: SiteData): string {
  const dated = views.years.reduce((sum, year) => sum + year.stories.length, 0)
  const undated = stories.length - dated
  return renderPage(
    <Page
      settings={settings}
      path="years/"
      title="By date"
      description={`The years and months of ${settings.title}, with the number of stories in each.`}
      section="Stories"
    >
      <div class="frame list-page calendar">
        <ListHead
          title="By date"
          note={`${count(dated, 'story', 'stories')} in ${count(views.years.length, 'year')}${undated > 0 ? `; ${groupDigits(undated)} without a date` : ''}`}
        />
        {views.years.map((year) => (
          <YearSection key={year.year} settings={settings} year={year} months={year.months} />
        ))}
      </div>
    </Page>,
  )
}

type YearProps = { settings: Settings; year: Year; months: readonly Month[] }

function YearSection({ settings, year, months }: YearProps) {
  return (
    <section class="month">
      <h2>
        <SiteLink settings={settings} to={`years/${year.year}/`}>
          {year.year}
        </SiteLink>{' '}
        <span class="small">{groupDigits(year.stories.length)}</span>
      </h2>
      <MonthLinks settings={settings} months={months} />
    </section>
  )
}

import type { Settings } from '../../src/model/settings.ts'
import type { Month } from '../../src/stories/views/list-years.ts'
import { SiteLink } from './site-link.tsx'
import { groupDigits } from './words.ts'

type MonthLinksProps = { settings: Settings; months: readonly Month[]; current?: Month }

/** The months of a year that have stories, in the order of the calendar, each with their number. */
export function MonthLinks({ settings, months, current }: MonthLinksProps) {
  const known = months.filter(({ path }) => path !== null).toReversed()
  const unknown = months.find(({ path }) => path === null)
  return (
    <ul class="months">
      {known.map((month) => (
        <li key={month.path}>
          <SiteLink settings={settings} to={month.path!} current={month === current}>
            {month.name?.split(' ')[0]}
          </SiteLink>{' '}
          <span class="small">{groupDigits(month.stories.length)}</span>
        </li>
      ))}
      {unknown && (
        <li>
          month not known <span class="small">{groupDigits(unknown.stories.length)}</span>
        </li>
      )}
    </ul>
  )
}

import type { Archive } from '../../model/archive.ts'
import type { Story } from '../../model/story.ts'
import { storyDate, storyYear } from '../../model/story-dates.ts'
import { formatDay } from './format-date.ts'

/** The stories of one month, or those of the year whose month is not known (`path`, `name` are null). */
export type Month = {
  /** Of its page, without leading `/`: `years/2024/03/`. */
  path: string | null
  /** `March 2024` */
  name: string | null
  stories: Story[]
}

/** The stories of one year, latest month first. */
export type Year = { year: string; stories: Story[]; months: Month[] }

/** All years that have stories, latest first. Stories without a date are in none. */
export function listYears(archive: Archive): Year[] {
  const years = groupBy(archive.stories, storyYear)
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, stories]) => ({ year, stories, months: listMonths(stories) }))
}

function listMonths(stories: readonly Story[]): Month[] {
  const months = groupBy(stories, (story) => storyDate(story)?.date.text.slice(0, 7) ?? null)
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, members]) => {
      const isKnown = month.length === 7
      return {
        path: isKnown ? `years/${month.replace('-', '/')}/` : null,
        name: isKnown ? formatDay(month) : null,
        stories: members,
      }
    })
}

function groupBy(stories: readonly Story[], key: (story: Story) => string | null) {
  const groups = new Map<string, Story[]>()
  for (const story of stories) {
    const name = key(story)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(story)
    else groups.set(name, [story])
  }
  return groups
}

import { topicsOf } from '../../model/list-topics.ts'
import type { Story } from '../../model/story.ts'
import { storyYear } from '../../model/story-dates.ts'
import { toldComparison } from '../records/told-comparison.ts'
import type { SearchFilter } from './search-record.ts'

/**
 * The values by which a story is found when a reader narrows the search. They are made of what is
 * known of it, not of its words.
 */
export function filterValues(story: Story): Record<SearchFilter, string[]> {
  const { variants } = story
  const year = storyYear(story)
  return {
    outlet: unique(variants.map(({ outlet }) => outlet.id)),
    language: unique(variants.map(({ article }) => languageCode(article.language))),
    topic: [...topicsOf(story).keys()],
    year: year === null ? [] : [year],
    changed: [isChanged(story) ? 'yes' : 'no'],
  }
}

/** Whether any edit was found in a variant of which that may be told. */
function isChanged(story: Story): boolean {
  return story.variants.some((variant) => {
    const told = toldComparison(story, variant)
    return told !== null && Object.values(told.comparison.counts).some((count) => count > 0)
  })
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** `pt-BR` → `pt`: readers look for a language, not for its country. */
function languageCode(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

import type { Archive } from '../../model/archive.ts'
import type { ArticleRecord } from '../records/article-record.ts'
import { recordStory } from '../records/record-story.ts'
import type { StoryRecords } from '../records/story-record.ts'
import type { SearchFilter, SearchRecord, SearchSection } from './search-record.ts'

/** One record for each story, in the archive's order, with the words of its open texts only. */
export function* searchRecords({ settings, stories }: Archive): Generator<SearchRecord> {
  for (const story of stories) yield searchRecord(recordStory(settings, story))
}

function searchRecord(records: StoryRecords): SearchRecord {
  const { story, articles } = records
  return {
    path: `stories/${story.slug}/`,
    title: story.title,
    date: story.date ?? '',
    outlets: [...new Set(articles.map(({ outlet_name }) => outlet_name))].join(', '),
    filters: filterValues(records),
    sections: articles.map(section),
  }
}

/** The values by which a story is found when a reader narrows the search. */
export function filterValues({ story, articles }: StoryRecords): Record<SearchFilter, string[]> {
  const isChanged = articles.some(({ changes }) =>
    Object.values(changes?.counts ?? {}).some((count) => count > 0),
  )
  return {
    outlet: story.outlets,
    language: [...new Set(story.languages.map(languageCode))],
    topic: story.topics.map(({ slug }) => slug),
    year: story.date === null ? [] : [story.date.slice(0, 4)],
    changed: [isChanged ? 'yes' : 'no'],
  }
}

/** `pt-BR` → `pt`: readers look for a language, not for its country. */
function languageCode(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

function section(article: ArticleRecord): SearchSection {
  const { address, outlet_name, title, language, description, blocks, excerpt } = article
  const text = excerpt ?? [description, ...blocks.map((block) => block.text)].join('\n')
  return {
    fragment: address.split('#').at(-1)!,
    outlet: outlet_name,
    headline: title,
    language,
    text: text.trim(),
  }
}

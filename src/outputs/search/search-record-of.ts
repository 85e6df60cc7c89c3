import type { Story } from '../../model/story.ts'
import type { ArticleRecord } from '../records/article-record.ts'
import type { StoryRecords } from '../records/story-record.ts'
import { filterValues } from './filter-values.ts'
import type { SearchRecord, SearchSection } from './search-record.ts'

/** What is searched of a story: the words of its open texts only. `records` are the story's. */
export function searchRecordOf(story: Story, records: StoryRecords): SearchRecord {
  const { articles } = records
  return {
    path: `stories/${story.slug}/`,
    title: story.title,
    date: records.story.date ?? '',
    outlets: [...new Set(articles.map(({ outlet_name }) => outlet_name))].join(', '),
    filters: filterValues(story),
    sections: articles.map(section),
  }
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

import type { Archive } from '../../model/archive.ts'
import { listTopics, type Topic } from '../../model/list-topics.ts'
import type { Story } from '../../model/story.ts'
import { type Language, listLanguages } from './list-languages.ts'
import { listOutlets, type OutletView } from './list-outlets.ts'
import { listYears, type Year } from './list-years.ts'
import { type ListPage, paginateList } from './paginate-list.ts'

/** How many stories a list shows on one page. */
export const storiesPerPage = 50

/** Everything that the templates paginate over or list, made once for each build. */
export type Views = {
  outlets: OutletView[]
  topics: Topic[]
  topicPages: Array<ListPage<Story> & { topic: Topic }>
  languages: Language[]
  languagePages: Array<ListPage<Story> & { language: Language }>
  years: Year[]
  storyPages: ListPage<Story>[]
  /** Stories that at least two outlets carry, those with the most variants first. */
  mostRepublished: Story[]
}

/** Makes the views of an archive. Pure; stories are shared with the archive, not duplicated. */
export function viewsOf(archive: Archive): Views {
  const topics = listTopics(archive)
  const languages = listLanguages(archive)
  return {
    outlets: listOutlets(archive),
    topics,
    topicPages: topics.flatMap((topic) =>
      paginateList(topic.stories, storiesPerPage).map((page) => ({ topic, ...page })),
    ),
    languages,
    languagePages: languages.flatMap((language) =>
      paginateList(language.stories, storiesPerPage).map((page) => ({ language, ...page })),
    ),
    years: listYears(archive),
    storyPages: paginateList(archive.stories, storiesPerPage),
    mostRepublished: archive.stories
      .filter((story) => story.variants.length > 1)
      .toSorted((a, b) => b.variants.length - a.variants.length)
      .slice(0, 8),
  }
}

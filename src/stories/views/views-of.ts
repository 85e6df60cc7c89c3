import type { Archive } from '../../model/archive.ts'
import { listTopics, type Topic } from '../../model/list-topics.ts'
import type { Story } from '../../model/story.ts'
import { describeTakers, type Takers } from './describe-takers.ts'
import { keepTeasers, type TeaserOf } from './keep-teasers.ts'
import { type Change, type Changes, groupChanges, listChanges } from './list-changes.ts'
import { type Flow, listFlows } from './list-flows.ts'
import { type Language, listLanguages } from './list-languages.ts'
import { listOutlets, type OutletEntry, type OutletView } from './list-outlets.ts'
import type { Take } from './list-takes.ts'
import { listYears, type Month, type Year } from './list-years.ts'
import { type GroupedPage, type ListPage, paginateGroups, paginateList } from './paginate-list.ts'

/** How many stories, texts, flows or changes a list shows on one page. */
export const entriesPerPage = 50

/** The same for lists of names with a figure each. */
export const namesPerPage = 200

/** Texts that a flow lists where it stands among others; one with more has pages of its own. */
export const textsOfFlow = 6

/** Everything that the templates paginate over or list, made once for each build. */
export type Views = {
  outlets: OutletView[]
  outletListPages: ListPage<OutletView>[]
  outletPages: Array<GroupedPage<OutletEntry, 'originals' | 'others'> & { view: OutletView }>
  topics: Topic[]
  topicListPages: ListPage<Topic>[]
  topicPages: Array<ListPage<Story> & { topic: Topic }>
  languages: Language[]
  languagePages: Array<ListPage<Story> & { language: Language }>
  years: Year[]
  yearPages: Array<GroupedPage<Story, Month> & { year: Year }>
  monthPages: Array<ListPage<Story> & { year: Year; month: Month }>
  storyPages: ListPage<Story>[]
  /** Stories with more than one text, those with the most first. */
  republished: Story[]
  republishedPages: ListPage<Story>[]
  flows: Flow[]
  flowListPages: ListPage<Flow>[]
  flowPages: Array<ListPage<Take> & { flow: Flow }>
  changes: Changes
  changePages: GroupedPage<Change, string>[]
  takers: Takers
  /** Each story's opening words, looked up once. */
  teaserOf: TeaserOf
}

/** Makes the views of an archive. Pure; stories are shared with the archive, not duplicated. */
export function viewsOf(archive: Archive): Views {
  const topics = listTopics(archive)
  const languages = listLanguages(archive)
  const outlets = listOutlets(archive)
  const years = listYears(archive)
  const flows = listFlows(outlets)
  const changes = listChanges(archive)
  const republished = archive.stories
    .filter((story) => story.variants.length > 1)
    .toSorted((a, b) => b.variants.length - a.variants.length)
  return {
    outlets,
    outletListPages: paginateList(outlets, namesPerPage),
    outletPages: outlets.flatMap(pagesOfOutlet),
    topics,
    topicListPages: paginateList(topics, namesPerPage),
    topicPages: topics.flatMap((topic) => pagesOf(topic.stories, { topic })),
    languages,
    languagePages: languages.flatMap((language) => pagesOf(language.stories, { language })),
    years,
    yearPages: years.flatMap(pagesOfYear),
    monthPages: years.flatMap((year) =>
      year.months
        .filter(({ path }) => path !== null)
        .flatMap((month) => pagesOf(month.stories, { year, month })),
    ),
    storyPages: paginateList(archive.stories, entriesPerPage),
    republished,
    republishedPages: paginateList(republished, entriesPerPage),
    flows,
    flowListPages: paginateList(flows, entriesPerPage),
    flowPages: flows
      .filter(({ takes }) => takes.length > textsOfFlow)
      .flatMap((flow) => pagesOf(flow.takes, { flow })),
    changes,
    changePages: paginateGroups(groupChanges(changes), entriesPerPage),
    takers: describeTakers(outlets),
    teaserOf: keepTeasers(),
  }
}

function pagesOf<T, S>(list: readonly T[], subject: S): Array<ListPage<T> & S> {
  return paginateList(list, entriesPerPage).map((page) => ({ ...page, ...subject }))
}

function pagesOfOutlet(view: OutletView): Views['outletPages'] {
  const groups = [
    { key: 'originals', items: view.originals } as const,
    { key: 'others', items: view.variants } as const,
  ]
  return paginateGroups(groups, entriesPerPage).map((page) => ({ ...page, view }))
}

function pagesOfYear(year: Year): Views['yearPages'] {
  const groups = year.months.map((month) => ({ key: month, items: month.stories }))
  return paginateGroups(groups, entriesPerPage).map((page) => ({ ...page, year }))
}

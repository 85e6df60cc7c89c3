// All topics with the number of their stories, in pages of a fixed size.
import type { Topic } from '../src/model/list-topics.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { groupDigits } from './_parts/words.ts'

type TopicsData = SiteData & { list: ListPage<Topic> }

export const data = {
  pagination: { data: 'views.topicListPages', size: 1, alias: 'list' },
  permalink: ({ list }: TopicsData) => `/${pagePath('topics/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, list }: TopicsData): string {
  const path = 'topics/'
  const title = pageTitle('Topics', list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      title={title}
      description={`The topics of ${settings.title}, with the number of stories in each.`}
      section="Topics"
    >
      <div class="frame list-page">
        <ListHead title={title} note={pageNote(list, 'topic')} />
        <ul class="tally columns">
          {list.items.map((topic) => (
            <li key={topic.slug}>
              <SiteLink settings={settings} to={`topics/${topic.slug}/`}>
                <bdi>{topic.name}</bdi>
              </SiteLink>
              <span>{groupDigits(topic.stories.length)}</span>
            </li>
          ))}
        </ul>
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

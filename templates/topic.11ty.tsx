// The stories of one topic, in pages of a fixed size.
import type { Topic } from '../src/model/list-topics.ts'
import type { Story } from '../src/model/story.ts'
import { mostTopicFeeds } from '../src/outputs/feeds/list-feeds.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { StoryList } from './_parts/story-list.tsx'
import { count } from './_parts/words.ts'

type TopicData = SiteData & { list: ListPage<Story> & { topic: Topic } }

export const data = {
  pagination: { data: 'views.topicPages', size: 1, alias: 'list' },
  permalink: ({ list }: TopicData) => `/${pagePath(`topics/${list.topic.slug}/`, list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: TopicData): string {
  const { name, slug } = list.topic
  const path = `topics/${slug}/`
  const title = pageTitle(name, list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      stories={list.items}
      title={title}
      description={`${count(list.total, 'story', 'stories')} about ${name} in ${settings.title}.`}
      section="Topics"
      hasFeed={list.number === 1 && views.topics.length <= mostTopicFeeds}
    >
      <div class="frame list-page">
        <ListHead
          label={
            <SiteLink settings={settings} to="topics/">
              Topic
            </SiteLink>
          }
          title={title}
          note={pageNote(list, 'story', 'stories')}
        />
        <StoryList settings={settings} stories={list.items} level={2} teaserOf={views.teaserOf} />
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

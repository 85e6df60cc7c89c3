// All topics with the number of their stories.
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { count, groupDigits } from './_parts/words.ts'

export const data = { permalink: '/topics/', eleventyExcludeFromCollections: true }

export function render({ archive: { settings }, views }: SiteData): string {
  return renderPage(
    <Page
      settings={settings}
      path="topics/"
      title="Topics"
      description={`The topics of ${settings.title}, with the number of stories in each.`}
      section="Topics"
    >
      <div class="frame list-page">
        <ListHead title="Topics" note={count(views.topics.length, 'topic')} />
        <ul class="tally columns">
          {views.topics.map((topic) => (
            <li key={topic.slug}>
              <SiteLink settings={settings} to={`topics/${topic.slug}/`}>
                <bdi>{topic.name}</bdi>
              </SiteLink>
              <span>{groupDigits(topic.stories.length)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Page>,
  )
}

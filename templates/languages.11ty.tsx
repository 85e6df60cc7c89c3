// All languages with the number of their stories.
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { count, groupDigits } from './_parts/words.ts'

export const data = { permalink: '/languages/', eleventyExcludeFromCollections: true }

export function render({ archive: { settings }, views }: SiteData): string {
  return renderPage(
    <Page
      settings={settings}
      path="languages/"
      title="Languages"
      description={`The languages of ${settings.title}, with the number of stories in each.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead
          title="Languages"
          note={`${count(views.languages.length, 'language')}; a story is counted in each language that it has a text in`}
        />
        <ul class="tally columns">
          {views.languages.map(({ tag, name, stories }) => (
            <li key={tag}>
              <SiteLink settings={settings} to={`languages/${tag}/`}>
                {name}
              </SiteLink>
              <span>{groupDigits(stories.length)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Page>,
  )
}

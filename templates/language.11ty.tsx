// The stories that have a text in one language, in pages of a fixed size.
import type { Story } from '../src/model/story.ts'
import type { Language } from '../src/stories/views/list-languages.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { StoryList } from './_parts/story-list.tsx'

type LanguageData = SiteData & { list: ListPage<Story> & { language: Language } }

export const data = {
  pagination: { data: 'views.languagePages', size: 1, alias: 'list' },
  permalink: ({ list }: LanguageData) =>
    `/${pagePath(`languages/${list.language.tag}/`, list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: LanguageData): string {
  const { tag, name } = list.language
  const path = `languages/${tag}/`
  const title = pageTitle(name, list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      stories={list.items}
      title={title}
      description={`Stories of ${settings.title} with a text in ${name}.`}
      section="Stories"
    >
      <div class="frame list-page">
        <ListHead
          label={
            <SiteLink settings={settings} to="languages/">
              Language
            </SiteLink>
          }
          title={title}
          note={`${pageNote(list, 'story', 'stories')} with a text in this language`}
        />
        <StoryList settings={settings} stories={list.items} level={2} teaserOf={views.teaserOf} />
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

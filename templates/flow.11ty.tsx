// All texts that one outlet took from another, where they are many, in pages of a fixed size.
import type { Flow } from '../src/stories/views/list-flows.ts'
import type { Take } from '../src/stories/views/list-takes.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { TakeLinks } from './_parts/take-links.tsx'
import { count } from './_parts/words.ts'

type FlowData = SiteData & { list: ListPage<Take> & { flow: Flow } }

export const data = {
  pagination: { data: 'views.flowPages', size: 1, alias: 'list' },
  permalink: ({ list }: FlowData) => `/${pagePath(`flows/${list.flow.id}/`, list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, list }: FlowData): string {
  const { id, taker, source } = list.flow
  const path = `flows/${id}/`
  const title = pageTitle(`${taker.name} from ${source.name}`, list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      title={title}
      description={`${count(list.total, 'text')} that ${taker.name} took from ${source.name}.`}
      section="Flows"
    >
      <div class="frame list-page">
        <ListHead
          label={
            <SiteLink settings={settings} to="flows/">
              Who takes from whom
            </SiteLink>
          }
          title={title}
          note={pageNote(list, 'text')}
        />
        <TakeLinks settings={settings} takes={list.items} />
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

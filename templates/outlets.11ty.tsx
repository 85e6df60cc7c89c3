// All outlets, in pages of a fixed size: what each has in the archive, and how much of it others took.
import type { OutletView } from '../src/stories/views/list-outlets.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { groupDigits, outletKindWords } from './_parts/words.ts'

type OutletsData = SiteData & { list: ListPage<OutletView> }

export const data = {
  pagination: { data: 'views.outletListPages', size: 1, alias: 'list' },
  permalink: ({ list }: OutletsData) => `/${pagePath('outlets/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, list }: OutletsData): string {
  const path = 'outlets/'
  const title = pageTitle('Outlets', list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      title={title}
      description={`The outlets whose texts ${settings.title} holds, and who takes from whom.`}
      section="Outlets"
    >
      <div class="frame list-page">
        <ListHead title={title} note={pageNote(list, 'outlet')}>
          <p class="more">
            <SiteLink settings={settings} to="flows/">
              Who takes from whom
            </SiteLink>
          </p>
        </ListHead>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" class="number">
                Originals
              </th>
              <th scope="col" class="number">
                Other texts
              </th>
              <th scope="col" class="number">
                Takes from
              </th>
              <th scope="col" class="number">
                Taken by
              </th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((view) => (
              <Row key={view.outlet.id} settings={settings} view={view} />
            ))}
          </tbody>
        </table>
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

function Row({ settings, view }: { settings: SiteData['archive']['settings']; view: OutletView }) {
  const { outlet, originals, variants, takesFrom, givesTo } = view
  return (
    <tr>
      <th scope="row">
        <SiteLink settings={settings} to={`outlets/${outlet.id}/`}>
          <bdi>{outlet.name}</bdi>
        </SiteLink>
        <span class="small">{outlet.implied ? 'Not described' : outletKindWords[outlet.kind]}</span>
      </th>
      <td class="number">{groupDigits(originals.length)}</td>
      <td class="number">{groupDigits(variants.length)}</td>
      <td class="number">{groupDigits(takesFrom.length)}</td>
      <td class="number">{groupDigits(givesTo.length)}</td>
    </tr>
  )
}

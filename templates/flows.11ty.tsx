// Who takes from whom: a picture, a table of outlets by outlets, and every flow with its texts, in pages
// of a fixed size.
import type { Settings } from '../src/model/settings.ts'
import { measureTaking } from '../src/stories/views/describe-house-style.ts'
import { type Flow, tabulateFlows } from '../src/stories/views/list-flows.ts'
import type { Example } from '../src/stories/views/list-habits.ts'
import type { ListPage } from '../src/stories/views/paginate-list.ts'
import { entriesPerPage, textsOfFlow } from '../src/stories/views/views-of.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { FlowFigure } from './_parts/flow-picture.tsx'
import { FlowGrid } from './_parts/flow-table.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { Examples } from './_parts/swap.tsx'
import { TakeLinks } from './_parts/take-links.tsx'
import { afterSource, count, percent } from './_parts/words.ts'

type FlowsData = SiteData & { list: ListPage<Flow> }

export const data = {
  pagination: { data: 'views.flowListPages', size: 1, alias: 'list' },
  permalink: ({ list }: FlowsData) => `/${pagePath('flows/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: FlowsData): string {
  const path = 'flows/'
  const title = pageTitle('Who takes from whom', list)
  const texts = views.flows.reduce((sum, { takes }) => sum + takes.length, 0)
  const note = `${count(texts, 'text')} that one outlet took from another, where the archive holds both and knows which came from which.`
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      title={title}
      description={`Which outlets in ${settings.title} take texts from which, how soon, and what they change.`}
      section="Flows"
    >
      <div class="frame list-page flows">
        <ListHead title={title} note={list.number === 1 ? note : pageNote(list, 'flow')} />
        {list.number === 1 && views.flows.length > 0 && (
          <Overview settings={settings} flows={views.flows} path={path} />
        )}
        {list.items.length > 0 && (
          <section class="flow-list" aria-labelledby="each_name">
            <h2 id="each_name">Flow by flow</h2>
            {list.items.map((flow) => (
              <FlowSection
                key={flow.id}
                settings={settings}
                flow={flow}
                swaps={views.takers.flowSwaps.get(flow.id) ?? []}
              />
            ))}
          </section>
        )}
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

type OverviewProps = { settings: Settings; flows: readonly Flow[]; path: string }

function Overview({ settings, flows, path }: OverviewProps) {
  const table = tabulateFlows(flows)
  const pages = new Map(
    flows.map(({ id }, index) => [id, pagePath(path, Math.floor(index / entriesPerPage) + 1)]),
  )
  return (
    <>
      <FlowFigure table={table} />
      <FlowGrid
        settings={settings}
        table={table}
        pageOf={({ id }) => (pages.get(id) === path ? '' : (pages.get(id) ?? ''))}
      />
      <p class="small">
        Delay and share of the source’s words kept are medians, of the texts whose dates and words
        allow it.
        {table.rows.length === 12 && ' The table has the twelve takers and sources of most texts.'}
      </p>
    </>
  )
}

type FlowProps = { settings: Settings; flow: Flow; swaps: readonly Example[] }

function FlowSection({ settings, flow, swaps }: FlowProps) {
  const { id, source, taker, takes } = flow
  const taking = measureTaking(takes)
  return (
    <section class="flow" id={id} aria-labelledby={`${id}_name`}>
      <div>
        <h3 id={`${id}_name`}>
          <SiteLink settings={settings} to={`outlets/${taker.id}/`}>
            <bdi>{taker.name}</bdi>
          </SiteLink>{' '}
          <span class="soft">from</span> <bdi>{source.name}</bdi>
        </h3>
        <ul class="facts">
          <li>{count(takes.length, 'text')}</li>
          {taking.delay && <li>{afterSource(taking.delay.words)}</li>}
          {taking.kept !== null && <li>{`${percent(taking.kept)} of the words kept`}</li>}
        </ul>
        {swaps.length > 0 && <Examples settings={settings} examples={swaps} />}
      </div>
      <TakeLinks settings={settings} takes={takes} most={textsOfFlow} rest={`flows/${id}/`} />
    </section>
  )
}

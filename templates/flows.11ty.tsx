// Who takes from whom: a picture, a table of outlets by outlets, and every flow with its texts.
import type { Settings } from '../src/model/settings.ts'
import { type Flow, listFlows, tabulateFlows } from '../src/stories/views/list-flows.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { FlowFigure } from './_parts/flow-picture.tsx'
import { FlowGrid } from './_parts/flow-table.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { Examples } from './_parts/swap.tsx'
import { TakeLinks } from './_parts/take-links.tsx'
import { afterSource, count, percent } from './_parts/words.ts'

export const data = { permalink: '/flows/', eleventyExcludeFromCollections: true }

/** Texts that a flow lists; the rest is on the taker's own page. */
const mostTexts = 10

export function render({ archive: { settings }, views }: SiteData): string {
  const flows = listFlows(views.outlets)
  const table = tabulateFlows(flows)
  const texts = flows.reduce((sum, { takes }) => sum + takes.length, 0)
  const note = `${count(texts, 'text')} that one outlet took from another, where the archive holds both and knows which came from which.`
  return renderPage(
    <Page
      settings={settings}
      path="flows/"
      title="Who takes from whom"
      description={`Which outlets in ${settings.title} take texts from which, how soon, and what they change.`}
      section="Flows"
    >
      <div class="frame list-page flows">
        <ListHead title="Who takes from whom" note={note} />
        {flows.length > 0 && (
          <>
            <FlowFigure table={table} />
            <FlowGrid settings={settings} table={table} />
            <p class="small">
              Delay and share of the source’s words kept are medians, of the texts whose dates and
              words allow it.
              {table.rows.length === 12 &&
                ' The table has the twelve takers and sources of most texts.'}
            </p>
            <section class="flow-list" aria-labelledby="each_name">
              <h2 id="each_name">Flow by flow</h2>
              {flows.map((flow) => (
                <FlowSection key={flow.id} settings={settings} flow={flow} />
              ))}
            </section>
          </>
        )}
      </div>
    </Page>,
  )
}

function FlowSection({ settings, flow }: { settings: Settings; flow: Flow }) {
  const { id, source, taker, takes, house } = flow
  const swaps = house.style.flatMap(({ examples }) => examples.slice(0, 1)).slice(0, 4)
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
          {house.delay && <li>{afterSource(house.delay.words)}</li>}
          {house.kept !== null && <li>{`${percent(house.kept)} of the words kept`}</li>}
        </ul>
        {swaps.length > 0 && <Examples settings={settings} examples={swaps} />}
      </div>
      <TakeLinks settings={settings} takes={takes} most={mostTexts} />
    </section>
  )
}

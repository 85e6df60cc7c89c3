import type { Settings } from '../../src/model/settings.ts'
import { sitePath } from '../../src/model/site-address.ts'
import { measureTaking } from '../../src/stories/views/describe-house-style.ts'
import type { Flow, FlowTable } from '../../src/stories/views/list-flows.ts'
import { SiteLink } from './site-link.tsx'
import { groupDigits, percent } from './words.ts'

type FlowGridProps = {
  settings: Settings
  table: FlowTable
  /** Path of the page that describes a flow; empty where it is this one. */
  pageOf: (flow: Flow) => string
}

/** Takers by sources: how many texts, after how long, and how much of their words was kept. */
export function FlowGrid({ settings, table, pageOf }: FlowGridProps) {
  const addressOf = (flow: Flow) => {
    const page = pageOf(flow)
    return `${page === '' ? '' : sitePath(settings, page)}#${flow.id}`
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="scroller" tabIndex={0} aria-label="Table of takers and sources">
      <table class="figures grid">
        <thead>
          <tr>
            <th scope="col">Taken by</th>
            {table.sources.map((outlet) => (
              <th key={outlet.id} scope="col">
                <span class="vh">from </span>
                <bdi>{outlet.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ taker, cells }) => (
            <tr key={taker.id}>
              <th scope="row">
                <SiteLink settings={settings} to={`outlets/${taker.id}/`}>
                  <bdi>{taker.name}</bdi>
                </SiteLink>
              </th>
              {cells.map((flow, index) => (
                <td key={table.sources[index]?.id}>
                  {flow ? <Cell flow={flow} href={addressOf(flow)} /> : <NoCell />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ flow: { takes }, href }: { flow: Flow; href: string }) {
  const taking = measureTaking(takes)
  return (
    <>
      <a href={href}>{groupDigits(takes.length)}</a>
      {taking.delay && <span class="small">{taking.delay.words}</span>}
      {taking.kept !== null && <span class="small">{percent(taking.kept)} kept</span>}
    </>
  )
}

function NoCell() {
  return (
    <>
      <span aria-hidden="true">·</span>
      <span class="vh">none</span>
    </>
  )
}

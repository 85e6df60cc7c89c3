// One outlet: who it is, what it makes of what it takes, whom it takes from, who takes from it; its texts,
// in pages of a fixed size.
import type { Settings } from '../src/model/settings.ts'
import { variantDate } from '../src/model/variant-date.ts'
import { languageName } from '../src/stories/views/language-name.ts'
import { flowId } from '../src/stories/views/list-flows.ts'
import type { Exchange, OutletEntry, OutletView } from '../src/stories/views/list-outlets.ts'
import { outletJsonLd } from '../src/stories/views/outlet-json-ld.ts'
import type { GroupedPage, ListGroup } from '../src/stories/views/paginate-list.ts'
import { textDirection } from '../src/stories/views/text-direction.ts'
import { textsOfFlow } from '../src/stories/views/views-of.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { DayDate } from './_parts/date-line.tsx'
import { HouseStyleSection } from './_parts/house-style.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { Entry } from './_parts/record.tsx'
import { OutsideLink, SiteLink } from './_parts/site-link.tsx'
import { TakeLinks } from './_parts/take-links.tsx'
import { count, delayWords, groupDigits, outletKindWords, variantLabel } from './_parts/words.ts'

type Texts = GroupedPage<OutletEntry, 'originals' | 'others'>
type OutletData = SiteData & { list: Texts & { view: OutletView } }

export const data = {
  pagination: { data: 'views.outletPages', size: 1, alias: 'list' },
  permalink: ({ list }: OutletData) =>
    `/${pagePath(`outlets/${list.view.outlet.id}/`, list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, views, list }: OutletData): string {
  const { outlet, originals, variants } = list.view
  const path = `outlets/${outlet.id}/`
  const kind = outlet.implied ? 'Outlet' : outletKindWords[outlet.kind]
  const title = pageTitle(outlet.name, list)
  const note = `${count(originals.length, 'original')}, ${count(variants.length, 'other text')}`
  const isFirst = list.number === 1
  const house = views.takers.houses.get(outlet.id)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      title={title}
      description={`${outlet.name} in ${settings.title}: ${note}.`}
      section="Outlets"
      hasFeed={isFirst}
      jsonLd={isFirst ? outletJsonLd(settings, outlet) : undefined}
    >
      <div class="frame list-page">
        <ListHead label={kind} title={title} note={isFirst ? note : pageNote(list, 'text')} />
        {isFirst ? (
          <div class="outlet-grid">
            {house && <HouseStyleSection settings={settings} outlet={outlet} house={house} />}
            <div class="side">
              <About view={list.view} />
              <Exchanges settings={settings} view={list.view} side="takesFrom" />
              <Exchanges settings={settings} view={list.view} side="givesTo" />
            </div>
            <div class="texts">
              <TextsOf settings={settings} path={path} list={list} />
            </div>
          </div>
        ) : (
          <TextsOf settings={settings} path={path} list={list} />
        )}
      </div>
    </Page>,
  )
}

function About({ view: { outlet } }: { view: OutletView }) {
  return (
    <section>
      <h2 class="label">About</h2>
      <dl class="record">
        <Entry name="Home page">{outlet.home !== null && <OutsideLink url={outlet.home} />}</Entry>
        <Entry name="Country">{outlet.country}</Entry>
        <Entry name="Language">{outlet.language !== null && languageName(outlet.language)}</Entry>
        <Entry name="Time zone">{outlet.timeZone}</Entry>
        <Entry name="Addresses">{outlet.domains.join(', ')}</Entry>
        <Entry name="Note">
          {outlet.implied &&
            'Known from the addresses of its articles only; nobody has described it.'}
        </Entry>
      </dl>
    </section>
  )
}

/** Outlets that are listed; the page of flows has all. */
const mostExchanges = 40

type ExchangesProps = { settings: Settings; view: OutletView; side: 'takesFrom' | 'givesTo' }

function Exchanges({ settings, view, side }: ExchangesProps) {
  const exchanges = view[side]
  if (exchanges.length === 0) return null
  const pathOf = ({ outlet }: Exchange) =>
    side === 'takesFrom' ? flowId(view.outlet, outlet) : flowId(outlet, view.outlet)
  return (
    <section>
      <h2 class="label">{side === 'takesFrom' ? 'Takes from' : 'Taken by'}</h2>
      <ul class="tally opening">
        {exchanges.slice(0, mostExchanges).map((exchange) => (
          <li key={exchange.outlet.id}>
            <SiteLink settings={settings} to={`outlets/${exchange.outlet.id}/`}>
              <bdi>{exchange.outlet.name}</bdi>
            </SiteLink>
            <details>
              <summary>{count(exchange.takes.length, 'text')}</summary>
              <TakeLinks
                settings={settings}
                takes={exchange.takes}
                most={textsOfFlow}
                rest={`flows/${pathOf(exchange)}/`}
              />
            </details>
          </li>
        ))}
        {exchanges.length > mostExchanges && (
          <li>
            <SiteLink settings={settings} to="flows/">
              {`${count(exchanges.length - mostExchanges, 'more outlet')}, with all flows`}
            </SiteLink>
          </li>
        )}
      </ul>
    </section>
  )
}

const groupNames = {
  originals: 'First published here',
  others: 'Taken from elsewhere, or of unknown source',
} as const

type TextsProps = { settings: Settings; path: string; list: Texts }

/** The outlet's texts on this page, and the way to those on others. */
function TextsOf({ settings, path, list }: TextsProps) {
  return (
    <>
      {list.of > 1 && list.all.length > 1 && (
        <nav aria-label="Texts" class="years">
          <ul>
            {list.all.map(({ key, page, total }) => (
              <li key={key}>
                <SiteLink settings={settings} to={`${pagePath(path, page)}#${key}_name`}>
                  {groupNames[key]}
                </SiteLink>{' '}
                <span class="small">{groupDigits(total)}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {list.groups.map((group) => (
        <Entries key={group.key} settings={settings} group={group} />
      ))}
      <PageLinks settings={settings} path={path} list={list} />
    </>
  )
}

type EntriesProps = { settings: Settings; group: ListGroup<OutletEntry, keyof typeof groupNames> }

function Entries({ settings, group: { key, items } }: EntriesProps) {
  return (
    <section class="entries" aria-labelledby={`${key}_name`}>
      <h2 id={`${key}_name`}>{groupNames[key]}</h2>
      <ol class="story-list dense">
        {items.map(({ story, variant }) => (
          <li key={variant.fragment}>
            <EntryLine settings={settings} story={story} variant={variant} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function EntryLine({ settings, story, variant }: { settings: Settings } & OutletEntry) {
  const { article } = variant
  const when = variantDate(article)
  return (
    <article class="card">
      <h3 lang={article.language} dir={textDirection(article.language)}>
        <SiteLink settings={settings} to={`stories/${story.slug}/#${variant.fragment}`}>
          <bdi>{article.title}</bdi>
        </SiteLink>
      </h3>
      <ul class="facts">
        {when && (
          <li>
            <DayDate date={when.date} />
          </li>
        )}
        <li>{variantLabel(story, variant)}</li>
        {variant.delay !== null && <li>{delayWords(variant.delay)}</li>}
        <li>{count(story.variants.length, 'text')} in the story</li>
      </ul>
    </article>
  )
}

// One outlet: who it is, what it makes of what it takes, whom it takes from, who takes from it, its texts.
import type { Settings } from '../src/model/settings.ts'
import { variantDate } from '../src/model/variant-date.ts'
import { describeHouseStyle } from '../src/stories/views/describe-house-style.ts'
import { languageName } from '../src/stories/views/language-name.ts'
import type { Exchange, OutletEntry, OutletView } from '../src/stories/views/list-outlets.ts'
import { outletJsonLd } from '../src/stories/views/outlet-json-ld.ts'
import { textDirection } from '../src/stories/views/text-direction.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { DayDate } from './_parts/date-line.tsx'
import { HouseStyleSection } from './_parts/house-style.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { Entry } from './_parts/record.tsx'
import { OutsideLink, SiteLink } from './_parts/site-link.tsx'
import { TakeLinks } from './_parts/take-links.tsx'
import { count, delayWords, outletKindWords, variantLabel } from './_parts/words.ts'

type OutletData = SiteData & { view: OutletView }

export const data = {
  pagination: { data: 'views.outlets', size: 1, alias: 'view' },
  permalink: ({ view }: OutletData) => `/outlets/${view.outlet.id}/`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, view }: OutletData): string {
  const { outlet, originals, variants } = view
  const kind = outlet.implied ? 'Outlet' : outletKindWords[outlet.kind]
  const house = describeHouseStyle(view.takesFrom.flatMap(({ takes }) => takes))
  const note = `${count(originals.length, 'original')}, ${count(variants.length, 'other text')}`
  return renderPage(
    <Page
      settings={settings}
      path={`outlets/${outlet.id}/`}
      title={outlet.name}
      description={`${outlet.name} in ${settings.title}: ${note}.`}
      section="Outlets"
      hasFeed
      jsonLd={outletJsonLd(settings, outlet)}
    >
      <div class="frame list-page">
        <ListHead label={kind} title={outlet.name} note={note} />
        <div class="outlet-grid">
          <div>
            <HouseStyleSection settings={settings} outlet={outlet} house={house} />
            <Entries settings={settings} title="First published here" entries={originals} />
            <Entries
              settings={settings}
              title="Taken from elsewhere, or of unknown source"
              entries={variants}
            />
          </div>
          <div class="side">
            <About view={view} />
            <Exchanges settings={settings} title="Takes from" exchanges={view.takesFrom} />
            <Exchanges settings={settings} title="Taken by" exchanges={view.givesTo} />
          </div>
        </div>
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

type ExchangesProps = { settings: Settings; title: string; exchanges: readonly Exchange[] }

function Exchanges({ settings, title, exchanges }: ExchangesProps) {
  if (exchanges.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="tally opening">
        {exchanges.map(({ outlet, takes }) => (
          <li key={outlet.id}>
            <SiteLink settings={settings} to={`outlets/${outlet.id}/`}>
              <bdi>{outlet.name}</bdi>
            </SiteLink>
            <details>
              <summary>{count(takes.length, 'text')}</summary>
              <TakeLinks settings={settings} takes={takes} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

type EntriesProps = { settings: Settings; title: string; entries: readonly OutletEntry[] }

function Entries({ settings, title, entries }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <section class="entries">
      <h2>{title}</h2>
      <ol class="story-list dense">
        {entries.map(({ story, variant }) => (
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

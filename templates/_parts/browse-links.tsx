import type { ComponentChildren } from 'preact'
import type { Settings } from '../../src/model/settings.ts'
import type { Views } from '../../src/stories/views/views-of.ts'
import { SiteLink } from './site-link.tsx'
import { groupDigits } from './words.ts'

type BrowseLinksProps = { settings: Settings; views: Views }

/** The ways to a story without a search: by year, language, topic, outlet, and how far it went. */
export function BrowseLinks({ settings, views }: BrowseLinksProps) {
  const { years, languages, topics, outlets, republished } = views
  return (
    <nav aria-label="Find a story" class="browse">
      <dl>
        {years.length > 0 && (
          <Way settings={settings} to="years/" name="By date">
            {years.slice(0, most).map(({ year, stories }) => (
              <li key={year}>
                <SiteLink settings={settings} to={`years/${year}/`}>
                  {year}
                </SiteLink>
                <Figure number={stories.length} />
              </li>
            ))}
          </Way>
        )}
        {languages.length > 1 && (
          <Way settings={settings} to="languages/" name="By language">
            {languages.slice(0, most).map(({ tag, name, stories }) => (
              <li key={tag}>
                <SiteLink settings={settings} to={`languages/${tag}/`}>
                  {name}
                </SiteLink>
                <Figure number={stories.length} />
              </li>
            ))}
          </Way>
        )}
        <Way settings={settings} name="Other ways">
          <li>
            <SiteLink settings={settings} to="topics/">
              Topics
            </SiteLink>
            <Figure number={topics.length} />
          </li>
          <li>
            <SiteLink settings={settings} to="outlets/">
              Outlets
            </SiteLink>
            <Figure number={outlets.length} />
          </li>
          <li>
            <SiteLink settings={settings} to="republished/">
              Most republished
            </SiteLink>
            <Figure number={republished.length} />
          </li>
        </Way>
      </dl>
    </nav>
  )
}

/** Years or languages that are named here; their own pages have all. */
const most = 24

type WayProps = { settings: Settings; to?: string; name: string; children: ComponentChildren }

function Way({ settings, to, name, children }: WayProps) {
  return (
    <div>
      <dt>
        {to === undefined ? (
          name
        ) : (
          <SiteLink settings={settings} to={to}>
            {name}
          </SiteLink>
        )}
      </dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  )
}

function Figure({ number }: { number: number }) {
  return (
    <>
      {' '}
      <span class="small">{groupDigits(number)}</span>
    </>
  )
}

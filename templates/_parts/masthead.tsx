import type { Settings } from '../../src/model/settings.ts'
import { SiteLink } from './site-link.tsx'

/** The parts of the site that the navigation names. */
const sections = [
  { path: 'stories/', name: 'Stories' },
  { path: 'outlets/', name: 'Outlets' },
  { path: 'flows/', name: 'Flows' },
  { path: 'topics/', name: 'Topics' },
  { path: 'changes/', name: 'Changes' },
  { path: 'search/', name: 'Search' },
  { path: 'about/', name: 'About' },
] as const

export type Section = (typeof sections)[number]['name']

type MastheadProps = { settings: Settings; section: Section | null; large: boolean }

/** The archive's name and its sections; large on the home page, where the name is the heading. */
export function Masthead({ settings, section, large }: MastheadProps) {
  const name = (
    <SiteLink settings={settings} to="">
      {settings.title}
    </SiteLink>
  )
  return (
    <header class={large ? 'masthead large' : 'masthead'}>
      <div class="frame">
        {large ? <h1 class="name">{name}</h1> : <p class="name">{name}</p>}
        {large && settings.description !== '' && <p class="strapline">{settings.description}</p>}
        <nav aria-label="Sections">
          <ul>
            {sections.map(({ path, name: label }) => (
              <li key={path}>
                <a
                  href={`${settings.pathPrefix}${path}`}
                  aria-current={label === section ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

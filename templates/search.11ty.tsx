// Search, and what leads to every story where no script runs.
import { type FilterChoice, listFilters } from '../src/outputs/search/list-filters.ts'
import { languageName } from '../src/stories/views/language-name.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { BrowseLinks } from './_parts/browse-links.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'

export const data = { permalink: '/search/', eleventyExcludeFromCollections: true }

export function render({ archive, views }: SiteData): string {
  const { settings } = archive
  return renderPage(
    <Page
      settings={settings}
      path="search/"
      title="Search"
      description={`Search the stories of ${settings.title} in all their versions.`}
      section="Search"
      assets={['search.css', 'search.js']}
    >
      <div class="frame list-page">
        <ListHead title="Search" note="One result for each story, whichever version matches." />
        <search>
          <SearchForm archive={archive} />
        </search>
        <p id="search_status" class="search-status" role="status" />
        <ol id="search_results" class="story-list" />
        <button id="search_more" class="search-more" type="button" hidden>
          More results
        </button>
        <Browse archive={archive} views={views} />
      </div>
    </Page>,
  )
}

/** Shown by the script, since nothing can be searched without it. */
function SearchForm({ archive }: { archive: SiteData['archive'] }) {
  const choices = listFilters(archive)
  const languages = choices.language.map((choice) => ({
    ...choice,
    name: languageName(choice.value),
  }))
  return (
    <form id="search_form" class="search-form" data-base={archive.settings.pathPrefix} hidden>
      <div class="search-words">
        <label for="search_words">Words</label>
        <input type="search" id="search_words" name="q" autocomplete="off" />
        <button type="submit">Search</button>
      </div>
      <div class="search-narrow">
        <Filter name="outlet" label="Outlet" choices={choices.outlet} />
        <Filter name="language" label="Language" choices={languages} />
        <Filter name="topic" label="Topic" choices={choices.topic} />
        <Filter name="year" label="Year" choices={choices.year} />
        <Filter name="changed" label="Changes" choices={choices.changed} />
      </div>
    </form>
  )
}

type FilterProps = { name: string; label: string; choices: readonly FilterChoice[] }

function Filter({ name, label, choices }: FilterProps) {
  const id = `search_${name}`
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">Any</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {`${choice.name} (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Every story can be found without a search, and without a script. */
function Browse({ archive: { settings }, views }: SiteData) {
  return (
    <section aria-labelledby="browse_name" class="or-browse">
      <h2 id="browse_name">Or browse</h2>
      <BrowseLinks settings={settings} views={views} />
      <p class="more">
        <SiteLink settings={settings} to="stories/">
          All stories
        </SiteLink>
      </p>
    </section>
  )
}

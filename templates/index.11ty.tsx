// The front page: the latest stories, the most republished, the outlets, and what the archive holds.
import { sitePath } from '../src/model/site-address.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { SiteLink } from './_parts/site-link.tsx'
import { StemmaFigure } from './_parts/stemma.tsx'
import { StemmaGlyph } from './_parts/stemma-glyph.tsx'
import { StoryCard, StoryList } from './_parts/story-list.tsx'
import { count, groupDigits } from './_parts/words.ts'

export const data = { permalink: '/', eleventyExcludeFromCollections: true }

const latest = 12

export function render({ archive, views }: SiteData): string {
  const { settings, stories } = archive
  const front = stories.slice(0, latest + 1)
  // The archive is about stories that travel: the latest of those leads.
  const lead = front.find((story) => story.variants.length > 2) ?? front[0]
  const others = front.filter((story) => story !== lead)
  return renderPage(
    <Page
      settings={settings}
      path=""
      title={null}
      description={settings.description}
      section={null}
    >
      <div class="frame front">
        <Counts archive={archive} views={views} />
        {!lead && <p class="empty">No story is published here yet.</p>}
        {lead && (
          <section class="lead" aria-labelledby="latest_name">
            <h2 id="latest_name" class="vh">
              Latest stories
            </h2>
            <div class="lead-story">
              <StoryCard settings={settings} story={lead} level={3} />
              {lead.variants.length > 1 && (
                <StemmaFigure story={lead} page={sitePath(settings, `stories/${lead.slug}/`)} />
              )}
            </div>
            <StoryList settings={settings} stories={others} level={3} />
            {stories.length > latest + 1 && (
              <p class="more">
                <SiteLink settings={settings} to="stories/">
                  {`All ${groupDigits(stories.length)} stories`}
                </SiteLink>
              </p>
            )}
          </section>
        )}
        <div class="side">
          <MostRepublished archive={archive} views={views} />
          <Outlets archive={archive} views={views} />
        </div>
      </div>
    </Page>,
  )
}

function Counts({ archive }: SiteData) {
  const { stories, outlets, settings } = archive
  const variants = stories.reduce((sum, story) => sum + story.variants.length, 0)
  const present = new Set(stories.flatMap((story) => story.variants.map(({ outlet }) => outlet.id)))
  const figures = [
    { path: 'stories/', words: count(stories.length, 'story', 'stories') },
    { path: 'stories/', words: count(variants, 'published text') },
    {
      path: 'outlets/',
      words: count(Math.min(present.size, outlets.length || present.size), 'outlet'),
    },
  ]
  return (
    <ul class="counts">
      {figures.map(({ path, words }) => (
        <li key={words}>
          <SiteLink settings={settings} to={path}>
            {words}
          </SiteLink>
        </li>
      ))}
    </ul>
  )
}

function MostRepublished({ archive, views }: SiteData) {
  if (views.mostRepublished.length === 0) return null
  return (
    <section aria-labelledby="most_name">
      <h2 id="most_name" class="label">
        Most republished
      </h2>
      <ol class="ranking">
        {views.mostRepublished.map((story) => (
          <li key={story.slug}>
            <StemmaGlyph story={story} />
            <p>
              <SiteLink settings={archive.settings} to={`stories/${story.slug}/`}>
                <bdi>{story.title}</bdi>
              </SiteLink>
              <span class="small">{count(story.variants.length, 'text')}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Outlets({ archive, views }: SiteData) {
  if (views.outlets.length === 0) return null
  return (
    <section aria-labelledby="outlets_name">
      <h2 id="outlets_name" class="label">
        Outlets
      </h2>
      <ul class="tally">
        {views.outlets.slice(0, 20).map(({ outlet, originals, variants }) => (
          <li key={outlet.id}>
            <SiteLink settings={archive.settings} to={`outlets/${outlet.id}/`}>
              <bdi>{outlet.name}</bdi>
            </SiteLink>
            <span>{groupDigits(originals.length + variants.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

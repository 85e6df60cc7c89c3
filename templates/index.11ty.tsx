// The front page: the latest stories, the most republished, the recently changed, the outlets, and what
// the archive holds.
import { sitePath } from '../src/model/site-address.ts'
import { indexStory } from '../src/stories/views/index-story.ts'
import { latestChanges } from '../src/stories/views/list-changes.ts'
import { textDirection } from '../src/stories/views/text-direction.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { DayDate } from './_parts/date-line.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { StemmaFigure } from './_parts/stemma.tsx'
import { StemmaGlyph } from './_parts/stemma-glyph.tsx'
import { StoryCard, StoryList } from './_parts/story-list.tsx'
import { count, groupDigits, mostAtAGlance } from './_parts/words.ts'

export const data = { permalink: '/', eleventyExcludeFromCollections: true }

const latest = 12
const mostRanked = 8
const mostChanges = 5
const mostOutlets = 12

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
              <StoryCard settings={settings} story={lead} level={3} teaserOf={views.teaserOf} />
              {lead.variants.length > 1 && lead.variants.length <= mostAtAGlance && (
                <StemmaFigure
                  story={indexStory(lead)}
                  page={sitePath(settings, `stories/${lead.slug}/`)}
                />
              )}
            </div>
            <StoryList settings={settings} stories={others} level={3} teaserOf={views.teaserOf} />
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
          <RecentlyChanged archive={archive} views={views} />
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

function MostRepublished({ archive: { settings }, views: { republished } }: SiteData) {
  if (republished.length === 0) return null
  return (
    <section aria-labelledby="most_name">
      <h2 id="most_name" class="label">
        Most republished
      </h2>
      <ol class="ranking">
        {republished.slice(0, mostRanked).map((story) => (
          <li key={story.slug}>
            <StemmaGlyph story={story} />
            <p>
              <SiteLink settings={settings} to={`stories/${story.slug}/`}>
                <bdi>{story.title}</bdi>
              </SiteLink>
              <span class="small">{count(story.variants.length, 'text')}</span>
            </p>
          </li>
        ))}
      </ol>
      {republished.length > mostRanked && (
        <p class="more">
          <SiteLink settings={settings} to="republished/">
            {`All ${count(republished.length, 'story', 'stories')} with more than one text`}
          </SiteLink>
        </p>
      )}
    </section>
  )
}

/** Corrections and withdrawals, the latest first. */
function RecentlyChanged({ archive: { settings }, views: { changes } }: SiteData) {
  const latestOnes = latestChanges(changes, mostChanges)
  if (latestOnes.length === 0) return null
  return (
    <section aria-labelledby="changed_name">
      <h2 id="changed_name" class="label">
        Recently changed
      </h2>
      <ol class="news">
        {latestOnes.map(({ kind, story, variant: { article, fragment, outlet }, date }, index) => (
          <li key={index}>
            <p class="small">
              {kind === 'withdrawal' ? 'Withdrawn' : 'Corrected'} by <bdi>{outlet.name}</bdi>
              {date && ', '}
              {date && <DayDate date={date} />}
            </p>
            <p lang={article.language} dir={textDirection(article.language)}>
              <SiteLink settings={settings} to={`stories/${story.slug}/#${fragment}`}>
                <bdi>{article.title}</bdi>
              </SiteLink>
            </p>
          </li>
        ))}
      </ol>
      <p class="more">
        <SiteLink settings={settings} to="changes/">
          All changes
        </SiteLink>
      </p>
    </section>
  )
}

/** Those with most texts. */
function Outlets({ archive: { settings }, views: { outlets } }: SiteData) {
  if (outlets.length === 0) return null
  const ranked = outlets
    .map(({ outlet, originals, variants }) => ({
      outlet,
      texts: originals.length + variants.length,
    }))
    .toSorted((a, b) => b.texts - a.texts)
  return (
    <section aria-labelledby="outlets_name">
      <h2 id="outlets_name" class="label">
        Outlets
      </h2>
      <ul class="tally">
        {ranked.slice(0, mostOutlets).map(({ outlet, texts }) => (
          <li key={outlet.id}>
            <SiteLink settings={settings} to={`outlets/${outlet.id}/`}>
              <bdi>{outlet.name}</bdi>
            </SiteLink>
            <span>{groupDigits(texts)}</span>
          </li>
        ))}
      </ul>
      {ranked.length > mostOutlets && (
        <p class="more">
          <SiteLink settings={settings} to="outlets/">
            {`All ${count(ranked.length, 'outlet')}`}
          </SiteLink>
        </p>
      )}
    </section>
  )
}

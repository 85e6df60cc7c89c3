// In: a story. Out: its page: its text, its variants with what they changed, its provenance.

import { leadPicture } from '../src/model/lead-picture.ts'
import { topicsOf } from '../src/model/list-topics.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Story } from '../src/model/story.ts'
import { readingVariant } from '../src/model/story-dates.ts'
import { variantDate } from '../src/model/variant-date.ts'
import type { Citations } from '../src/outputs/citations/open-citations.ts'
import { exposeStory } from '../src/stories/views/expose-story.ts'
import { findTwins } from '../src/stories/views/find-twins.ts'
import { indexStory } from '../src/stories/views/index-story.ts'
import { listParagraphChanges } from '../src/stories/views/list-paragraph-changes.ts'
import { storyJsonLd } from '../src/stories/views/story-json-ld.ts'
import { isOwnStandfirst, teaserOf } from '../src/stories/views/teaser-of.ts'
import { textDirection } from '../src/stories/views/text-direction.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import { ArticleText } from './_parts/article-text.tsx'
import { CiteSection } from './_parts/citation.tsx'
import { Figure } from './_parts/figure.tsx'
import { KeyFacts } from './_parts/key-facts.tsx'
import { ProvenancePanel } from './_parts/provenance-panel.tsx'
import { SiteLink } from './_parts/site-link.tsx'
import { VariantSection } from './_parts/variant-section.tsx'
import { count, mostAtAGlance, mostInAllViews } from './_parts/words.ts'

/** The whole page of a story. It depends on nothing but its arguments, so that workers can make it. */
export function renderStory(settings: Settings, whole: Story, citations: Citations): string {
  const story = indexStory(exposeStory(whole))
  const twins = story.variants.length > mostInAllViews ? findTwins(story) : null
  return renderPage(
    <Page
      settings={settings}
      path={`stories/${story.slug}/`}
      title={story.title}
      description={teaserOf(story) ?? `${story.title}: its record and where it was published.`}
      section="Stories"
      jsonLd={storyJsonLd(settings, story)}
      assets={['cite.js']}
      picture={leadPicture(settings, readingVariant(story))}
    >
      <div class="frame story">
        <StoryHead settings={settings} story={story} />
        <div class="story-body">
          <Reading settings={settings} story={story} />
          <ProvenancePanel story={story} />
        </div>
        <section
          class={story.variants.length > mostAtAGlance ? 'variants many' : 'variants'}
          id="the_variants"
          aria-labelledby="variants_name"
        >
          <h2 id="variants_name">{count(story.variants.length, 'variant')}</h2>
          {story.variants.length > mostAtAGlance && <VariantLinks story={story} />}
          {story.variants.map((variant) => (
            <VariantSection
              key={variant.fragment}
              settings={settings}
              story={story}
              variant={variant}
              twin={twins?.get(variant)}
              citations={citations}
            />
          ))}
        </section>
        <CiteSection settings={settings} story={story} citations={citations} />
      </div>
    </Page>,
  )
}

/** The ways to each of very many variants. */
function VariantLinks({ story }: { story: Story }) {
  return (
    <nav aria-label="Variants" class="variant-links">
      <ul class="tally columns">
        {story.variants.map(({ fragment, outlet, article }) => (
          <li key={fragment}>
            <a href={`#${fragment}`}>
              <bdi>{outlet.name}</bdi>
            </a>
            <span>{variantDate(article)?.date.text.slice(0, 10)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type PartProps = { settings: Settings; story: Story }

function StoryHead({ settings, story }: PartProps) {
  const { article, exposure } = readingVariant(story)
  const direction = { lang: article.language, dir: textDirection(article.language) } as const
  const standfirst = exposure.show === 'full' && isOwnStandfirst(story) ? article.description : null
  return (
    <header class="story-head">
      <ul class="label kickers">
        {[...topicsOf(story)].slice(0, 4).map(([slug, name]) => (
          <li key={slug}>
            <SiteLink settings={settings} to={`topics/${slug}/`}>
              <bdi>{name}</bdi>
            </SiteLink>
          </li>
        ))}
      </ul>
      <h1 {...direction}>
        <bdi>{story.title}</bdi>
      </h1>
      {standfirst !== null && (
        <p class="standfirst" {...direction}>
          {standfirst}
        </p>
      )}
      <KeyFacts settings={settings} story={story} />
      <nav class="on-page" aria-label="On this page">
        <ul>
          <li>
            <a href="#the_text">Text</a>
          </li>
          <li>
            <a href="#the_provenance">Provenance</a>
          </li>
          <li>
            <a href="#the_variants">{count(story.variants.length, 'variant')}</a>
          </li>
          <li>
            <a href="#the_citation">Cite</a>
          </li>
        </ul>
      </nav>
    </header>
  )
}

/** The text that stands for the story, as its outlet published it. */
function Reading({ settings, story }: PartProps) {
  const variant = readingVariant(story)
  const { article, exposure } = variant
  const changes = listParagraphChanges(story)
  const first = article.body.blocks.findIndex((block) => block.role === 'paragraph')
  const opensWithPicture = article.body.blocks
    .slice(0, first + 1)
    .some(({ role }) => role === 'image')
  const picture = exposure.show === 'full' && !opensWithPicture ? article.image : null
  return (
    <section
      class="reading"
      id="the_text"
      aria-label={`Text as ${variant.outlet.name} published it`}
    >
      {article.byline.length > 0 && (
        <p class="byline" dir="auto">{`By ${article.byline.join(', ')}`}</p>
      )}
      {picture && (
        <Figure
          settings={settings}
          pictures={variant.pictures}
          {...picture}
          alt={picture.alt ?? ''}
          first
        />
      )}
      <ArticleText
        settings={settings}
        variant={variant}
        headingLevel={2}
        changes={changes}
        firstPicture={!picture}
      />
      {changes.size > 0 && (
        <p class="small change-note">
          ± and a number at a paragraph: so many variants changed it. The link leads to one of them.
        </p>
      )}
    </section>
  )
}

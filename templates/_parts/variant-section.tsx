import type { Settings } from '../../src/model/settings.ts'
import type { Variant } from '../../src/model/story.ts'
import { variantDate } from '../../src/model/variant-date.ts'
import type { Citations } from '../../src/outputs/citations/open-citations.ts'
import type { IndexedStory } from '../../src/stories/views/index-story.ts'
import { languageName } from '../../src/stories/views/language-name.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { ArticleText } from './article-text.tsx'
import { ChangeSummary } from './changes.tsx'
import { CiteLine } from './citation.tsx'
import { Corrections } from './corrections.tsx'
import { FullDate } from './date-line.tsx'
import { GradeBadge } from './grade-badge.tsx'
import { MarkedText } from './marked-text.tsx'
import { Record } from './record.tsx'
import { OutsideLink, SiteLink } from './site-link.tsx'
import { TwinText } from './twin-text.tsx'
import { count, delayWords, mostAtAGlance, mostInAllViews, variantLabel } from './words.ts'

type VariantProps = { settings: Settings; story: IndexedStory; variant: Variant }

type TextProps = VariantProps & {
  /** The variant with which its text is printed already. */
  twin: Variant | undefined
}

type SectionProps = TextProps & { citations: Citations }

/** One article of the story: who published it when, from whom, what was changed, and its text. */
export function VariantSection({ settings, story, variant, twin, citations }: SectionProps) {
  const { article, outlet, fragment } = variant
  const isReading = article.code === story.reading
  return (
    <section class="variant" id={fragment} aria-labelledby={`${fragment}_variant`}>
      <header>
        <p class="label">
          {variantLabel(story, variant)}
          {variant.derivation && <GradeBadge grade={variant.derivation.grade} />}
        </p>
        <h3 id={`${fragment}_variant`}>
          <SiteLink settings={settings} to={`outlets/${outlet.id}/`}>
            <bdi>{outlet.name}</bdi>
          </SiteLink>
        </h3>
        <WhenLine variant={variant} />
        <a
          class="permalink"
          href={`#${fragment}`}
          aria-label={`Link to this variant, ${outlet.name}`}
        >
          #
        </a>
      </header>
      <div class="variant-body">
        <p class="variant-title" lang={article.language} dir={textDirection(article.language)}>
          <bdi>{article.title}</bdi>
        </p>
        {article.byline.length > 0 && (
          <p class="byline" dir="auto">
            {`By ${article.byline.join(', ')}`}
          </p>
        )}
        {!isReading && <SourceLine story={story} variant={variant} />}
        <Corrections article={article} />
        <ChangeSummary story={story} variant={variant} />
        <VariantText settings={settings} story={story} variant={variant} twin={twin} />
        <details class="apparatus">
          <summary>Record of this article</summary>
          <Record variant={variant} />
          <CiteLine settings={settings} story={story} citations={citations} variant={variant} />
        </details>
      </div>
    </section>
  )
}

function WhenLine({ variant }: { variant: Variant }) {
  const { article, delay } = variant
  const when = variantDate(article)
  return (
    <ul class="when-line">
      {when ? (
        <li>
          <span class="vh">{when.label} </span>
          {when.label === 'Dated' && <span aria-hidden="true">dated </span>}
          <FullDate date={when.date} />
        </li>
      ) : (
        <li>no date</li>
      )}
      {delay !== null && <li>{delayWords(delay)}</li>}
      <li>{`${languageName(article.language)}, ${count(article.body.words, 'word')}`}</li>
      {article.url !== null && (
        <li>
          <OutsideLink url={article.url}>Where it was published</OutsideLink>
        </li>
      )}
    </ul>
  )
}

function SourceLine({ story, variant }: { story: IndexedStory; variant: Variant }) {
  const { derivation } = variant
  if (!derivation) return null
  const source = story.byCode.get(derivation.source.code)
  return (
    <p class="source-line">
      From{' '}
      {source ? (
        <a href={`#${source.fragment}`}>
          <bdi>{source.outlet.name}</bdi>
        </a>
      ) : (
        <>
          <bdi>{derivation.source.name ?? 'a text not held here'}</bdi>
          {derivation.source.url !== null && (
            <>
              , <OutsideLink url={derivation.source.url} />
            </>
          )}
        </>
      )}
      {derivation.nearMatch && '; its address matches only nearly'}
      {' · '}
      <a href={`#${variant.fragment}_evidence`}>how we know</a>
    </p>
  )
}

/** In a story of very many variants, paragraphs that did not change are not printed again. */
function VariantText({ settings, story, variant, twin }: TextProps) {
  const { comparison, exposure } = variant
  const source = story.byCode.get(variant.comparedWith)
  if (variant.article.code === story.reading) {
    return (
      <p>
        <a href="#the_text">Its text is at the head of this page.</a>
      </p>
    )
  }
  if (exposure.show !== 'full') {
    return <ArticleText settings={settings} variant={variant} headingLevel={4} />
  }
  if (twin && comparison) return <TwinText variant={variant} twin={twin} comparison={comparison} />
  const compared = source && comparison !== null && comparison.method !== 'none'
  return (
    <details class="full-text">
      <summary>
        The text as <bdi>{variant.outlet.name}</bdi> published it{compared && ', with its changes'}
      </summary>
      {compared ? (
        <MarkedText
          settings={settings}
          variant={variant}
          source={source}
          comparison={comparison}
          compact={story.variants.length > mostAtAGlance}
          single={story.variants.length > mostInAllViews}
        />
      ) : (
        <ArticleText settings={settings} variant={variant} headingLevel={4} />
      )}
    </details>
  )
}

import { topicsOf } from '../../src/model/list-topics.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Story } from '../../src/model/story.ts'
import { originalVariant, readingVariant, storyDate } from '../../src/model/story-dates.ts'
import type { TeaserOf } from '../../src/stories/views/keep-teasers.ts'
import { languageName } from '../../src/stories/views/language-name.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { DayDate } from './date-line.tsx'
import { SiteLink } from './site-link.tsx'
import { count } from './words.ts'

type StoryListProps = {
  settings: Settings
  stories: readonly Story[]
  /** Heading level of each headline. */
  level: 2 | 3
  /** The opening words of each; by default none are shown. */
  teaserOf?: TeaserOf
}

/** Stories as a list of headlines, each with who had it first, when, and how far it went. */
export function StoryList({ settings, stories, level, teaserOf }: StoryListProps) {
  return (
    <ol class="story-list">
      {stories.map((story) => (
        <li key={story.slug}>
          <StoryCard settings={settings} story={story} level={level} teaserOf={teaserOf} />
        </li>
      ))}
    </ol>
  )
}

type StoryCardProps = Omit<StoryListProps, 'stories'> & { story: Story }

/** One story in a list. */
export function StoryCard({ settings, story, level, teaserOf }: StoryCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { language } = readingVariant(story).article
  const words = teaserOf?.(story) ?? null
  const direction = { lang: language, dir: textDirection(language) } as const
  return (
    <article class="card">
      <Kicker settings={settings} story={story} />
      <Heading {...direction}>
        <SiteLink settings={settings} to={`stories/${story.slug}/`}>
          <bdi>{story.title}</bdi>
        </SiteLink>
      </Heading>
      {words !== null && (
        <p class="teaser" {...direction}>
          {words}
        </p>
      )}
      <StoryFacts story={story} />
    </article>
  )
}

function Kicker({ settings, story }: { settings: Settings; story: Story }) {
  const [topic] = topicsOf(story)
  if (!topic) return null
  return (
    <p class="label" dir="auto">
      <SiteLink settings={settings} to={`topics/${topic[0]}/`}>
        {topic[1]}
      </SiteLink>
    </p>
  )
}

/** Who had it first, when, and how many variants in which languages. */
export function StoryFacts({ story }: { story: Story }) {
  const when = storyDate(story)
  const original = originalVariant(story)
  const outlets = new Set(story.variants.map((variant) => variant.outlet.id)).size
  const languages = [
    ...new Set(story.variants.map(({ article }) => languageName(article.language))),
  ]
  return (
    <ul class="facts">
      <li>
        <bdi>
          {original?.outlet.name ?? story.absent[0]?.name ?? readingVariant(story).outlet.name}
        </bdi>
      </li>
      {when && (
        <li>
          <DayDate date={when.date} />
        </li>
      )}
      <li>
        {story.variants.length === 1
          ? 'not taken up elsewhere'
          : `${count(story.variants.length, 'text')} at ${count(outlets, 'outlet')}`}
      </li>
      {languages.length > 1 && <li>{languages.join(', ')}</li>}
    </ul>
  )
}

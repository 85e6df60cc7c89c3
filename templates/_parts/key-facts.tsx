import type { Settings } from '../../src/model/settings.ts'
import type { Story } from '../../src/model/story.ts'
import { originalVariant, readingVariant } from '../../src/model/story-dates.ts'
import { variantDate } from '../../src/model/variant-date.ts'
import { languageName } from '../../src/stories/views/language-name.ts'
import { FullDate } from './date-line.tsx'
import { OutsideLink, SiteLink } from './site-link.tsx'
import { count } from './words.ts'

/** The line under the headline: first published by whom and when, taken up where. */
export function KeyFacts({ settings, story }: { settings: Settings; story: Story }) {
  const original = originalVariant(story)
  const shown = original ?? readingVariant(story)
  const when = variantDate(shown.article)
  const others = story.variants.length - 1
  const outlets = new Set(story.variants.map((variant) => variant.outlet.id)).size
  const languages = new Set(story.variants.map(({ article }) => languageName(article.language)))
  return (
    <ul class="key-facts">
      <li>
        {original ? 'First published by ' : 'Shown as published by '}
        <SiteLink settings={settings} to={`outlets/${shown.outlet.id}/`}>
          <bdi>{shown.outlet.name}</bdi>
        </SiteLink>
        {!original && <AbsentOriginal story={story} />}
      </li>
      {when && (
        <li>
          {when.label === 'Dated' && 'dated '}
          <FullDate date={when.date} />
        </li>
      )}
      <li>
        {others === 0
          ? 'no other text in this archive'
          : `${count(others, 'other text')}, ${count(outlets, 'outlet')}`}
      </li>
      {languages.size > 1 && <li>{[...languages].join(', ')}</li>}
    </ul>
  )
}

function AbsentOriginal({ story }: { story: Story }) {
  const absent = story.absent[0]
  if (!absent) return <>; who had it first is not determined</>
  return (
    <>
      ; the original,{' '}
      {absent.url ? (
        <OutsideLink url={absent.url}>
          <bdi>{absent.name ?? absent.url}</bdi>
        </OutsideLink>
      ) : (
        <bdi>{absent.name}</bdi>
      )}
      , is not held here
    </>
  )
}

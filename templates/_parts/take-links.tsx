import type { Settings } from '../../src/model/settings.ts'
import type { Take } from '../../src/stories/views/list-takes.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { SiteLink } from './site-link.tsx'
import { groupDigits } from './words.ts'

type TakeLinksProps = { settings: Settings; takes: readonly Take[]; most?: number }

/** The texts that were taken, each linked to its place in its story. */
export function TakeLinks({ settings, takes, most = 25 }: TakeLinksProps) {
  return (
    <ul class="take-links">
      {takes.slice(0, most).map(({ story, variant }) => {
        const { language } = variant.article
        return (
          <li key={variant.fragment} lang={language} dir={textDirection(language)}>
            <SiteLink settings={settings} to={`stories/${story.slug}/#${variant.fragment}`}>
              <bdi>{variant.article.title}</bdi>
            </SiteLink>
          </li>
        )
      })}
      {takes.length > most && (
        <li class="small">{`and ${groupDigits(takes.length - most)} more`}</li>
      )}
    </ul>
  )
}

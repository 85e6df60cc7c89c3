import type { Settings } from '../../src/model/settings.ts'
import type { Take } from '../../src/stories/views/list-takes.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { SiteLink } from './site-link.tsx'
import { groupDigits } from './words.ts'

type TakeLinksProps = {
  settings: Settings
  takes: readonly Take[]
  /** How many to list, where `rest` leads to all of them. */
  most?: number
  /** Path of the page that has all. */
  rest?: string
}

/** The texts that were taken, each linked to its place in its story. */
export function TakeLinks({ settings, takes, most = takes.length, rest }: TakeLinksProps) {
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
      {takes.length > most && rest !== undefined && (
        <li class="small">
          <SiteLink settings={settings} to={rest}>
            {`All ${groupDigits(takes.length)} texts`}
          </SiteLink>
        </li>
      )}
    </ul>
  )
}

import type { Settings } from '../../src/model/settings.ts'
import type { ListPage } from '../../src/stories/views/paginate-list.ts'
import { SiteLink } from './site-link.tsx'

/** Path of one page of a list: `stories/`, `stories/page-2/`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page-${number}/`
}

type PageLinksProps = { settings: Settings; path: string; list: ListPage<unknown> }

/** Links to the pages before and after; nothing where there is one page only. */
export function PageLinks({ settings, path, list }: PageLinksProps) {
  if (list.of === 1) return null
  const { number, of } = list
  return (
    <nav aria-label="Pages" class="page-links">
      {number > 1 && (
        <SiteLink settings={settings} to={pagePath(path, number - 1)}>
          Newer stories
        </SiteLink>
      )}
      <span>{`Page ${number} of ${of}`}</span>
      {number < of && (
        <SiteLink settings={settings} to={pagePath(path, number + 1)}>
          Older stories
        </SiteLink>
      )}
    </nav>
  )
}

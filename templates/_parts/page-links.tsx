import type { Settings } from '../../src/model/settings.ts'
import type { ListPage } from '../../src/stories/views/paginate-list.ts'
import { SiteLink } from './site-link.tsx'
import { count, groupDigits } from './words.ts'

/** Path of one page of a list: `stories/`, `stories/page/2/`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`
}

/** `Harbours`, `Harbours, page 2`. */
export function pageTitle(title: string, { number }: ListPage<unknown>): string {
  return number === 1 ? title : `${title}, page ${number}`
}

/** How long a list is and which part of it a page has: `12 stories`, `51–100 of 487 stories`. */
export function pageNote(list: ListPage<unknown>, one: string, many = `${one}s`): string {
  const whole = count(list.total, one, many)
  if (list.of === 1) return whole
  const last = list.first + list.items.length - 1
  return `${groupDigits(list.first)}–${groupDigits(last)} of ${whole}`
}

type PageLinksProps = { settings: Settings; path: string; list: ListPage<unknown> }

/** Links to the pages beside this one, to the first and to the last; nothing where there is one only. */
export function PageLinks({ settings, path, list }: PageLinksProps) {
  const { number, of } = list
  if (of === 1) return null
  return (
    <nav aria-label="Pages" class="page-links">
      <p>
        {number > 1 && (
          <SiteLink settings={settings} to={pagePath(path, number - 1)} rel="prev">
            Previous
          </SiteLink>
        )}
      </p>
      <ol>
        {nearPages(number, of).map((page, index, pages) => (
          <li key={page} class={page - (pages[index - 1] ?? page) > 1 ? 'after-gap' : undefined}>
            <SiteLink
              settings={settings}
              to={pagePath(path, page)}
              current={page === number}
              label={`Page ${page}`}
            >
              {page}
            </SiteLink>
          </li>
        ))}
      </ol>
      <p>
        {number < of && (
          <SiteLink settings={settings} to={pagePath(path, number + 1)} rel="next">
            Next
          </SiteLink>
        )}
      </p>
    </nav>
  )
}

/** The first page, the last, and those beside this one. */
function nearPages(number: number, of: number): number[] {
  const wanted = new Set([1, number - 1, number, number + 1, of])
  return [...wanted].filter((page) => page >= 1 && page <= of).sort((a, b) => a - b)
}

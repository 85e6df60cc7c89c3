import type { CslItem } from './csl-item.ts'
import type { CslName } from './csl-name.ts'
import { closeSentence, writtenDay } from './reference-words.ts'

/** Names that APA lists before it leaves some out. */
const mostNames = 20

/**
 * One item as a reference in the style of the American Psychological Association (7th edition), for
 * newspapers, in plain text: `Finnerty, O. (2024, March 6). Bell raised. The Herald. https://…`.
 * Written out here, since a page has one and a style engine takes some 5 ms for it; the tests hold it to
 * such an engine's words.
 */
export function formatApa(item: CslItem): string {
  const year = item.issued?.['date-parts'][0][0]
  const day = item.issued && writtenDay(item.issued)
  const date = year === undefined ? '(n.d.)' : `(${[year, day].filter(Boolean).join(', ')})`
  const title = closeSentence(item.title)
  const head = item.author
    ? [closeSentence(listNames(item.author)), `${date}.`, title]
    : [title, `${date}.`]
  const first = item['original-date']?.['date-parts'][0][0]
  const original = first === undefined ? [] : [`(Original work published ${first})`]
  const paper = closeSentence(item['container-title'])
  return [...head, paper, ...(item.URL ? [item.URL] : []), ...original].join(' ')
}

function listNames(authors: readonly CslName[]): string {
  const names = authors.map(apaName)
  const last = names.at(-1)!
  if (names.length === 1) return last
  if (names.length > mostNames) return `${names.slice(0, mostNames - 1).join(', ')}, … ${last}`
  return `${names.slice(0, -1).join(', ')}, & ${last}`
}

function apaName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`
}

/** `Jan-Willem C.` → `J.-W. C.` */
function initials(given: string): string {
  const initial = (word: string) => `${Array.from(word)[0]}.`
  return given
    .split(' ')
    .map((word) => word.split('-').filter(Boolean).map(initial).join('-'))
    .join(' ')
}

import type { CslItem } from './csl-item.ts'
import type { CslName } from './csl-name.ts'
import { closeSentence, writtenDay } from './reference-words.ts'

/** Names that Chicago lists; of more, the first seven. */
const mostNames = 10

/**
 * One item as a bibliography entry in the style of the Chicago Manual, for newspapers, in plain text:
 * `Finnerty, Orla. “Bell raised.” The Herald, March 6, 2024. https://….`
 */
export function formatChicago(item: CslItem): string {
  const year = item.issued?.['date-parts'][0][0]
  const day = item.issued && writtenDay(item.issued)
  const hasDay = item.issued?.['date-parts'][0].length === 3
  const date = year === undefined ? [] : [[day, year].filter(Boolean).join(hasDay ? ', ' : ' ')]
  const inner = item.title.replaceAll('“', '‘').replaceAll('”', '’')
  return [
    ...(item.author ? [closeSentence(listNames(item.author))] : []),
    `“${closeSentence(inner)}”`,
    closeSentence([item['container-title'], ...date].join(', ')),
    ...(item.URL ? [`${item.URL}.`] : []),
  ].join(' ')
}

function listNames([first, ...others]: readonly CslName[]): string {
  const head = !first ? '' : 'literal' in first ? first.literal : `${first.family}, ${first.given}`
  const names = [head, ...others.map(plainName)]
  if (names.length === 1) return head
  if (names.length > mostNames) return `${names.slice(0, 7).join(', ')}, et al`
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

function plainName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`
}

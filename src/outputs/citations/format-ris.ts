import type { CslDate, CslItem } from './csl-item.ts'
import type { CslName } from './csl-name.ts'

/**
 * One item as a RIS record. Written here because the library's writer leaves out the authors and days
 * of newspaper texts and breaks long addresses in two.
 */
export function formatRis(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && risDate(item.issued)],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['UR', item.URL],
    ['DB', item.archive],
    ['L2', item.archive_location],
    ['N1', item.note],
    ['ER', ''],
  ]
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join('')
}

function risName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`
}

/** `2024/03/05/`, with empty parts where the day or month is not known. */
function risDate({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0')
  return `${year}/${two(month)}/${two(day)}/`
}

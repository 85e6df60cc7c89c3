import type { CslItem } from './csl-item.ts'
import type { CslName } from './csl-name.ts'

const months: readonly string[] = Object.freeze(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
)

/** What TeX would take for a command. Braces have names, since BibTeX counts even escaped ones. */
const escapes: Readonly<Record<string, string>> = Object.freeze({
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
})

/**
 * One item as a BibTeX entry in UTF-8, labelled with its id. Written here because the library's writer
 * either drops every letter that is not Latin or escapes nothing.
 */
export function formatBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(bibtexName).join(' and ')],
    ['title', escapeTex(item.title)],
    ['journal', escapeTex(item['container-title'])],
    ['year', year === undefined ? undefined : String(year)],
    ['day', day === undefined ? undefined : String(day)],
    ['url', item.URL && escapeAddress(item.URL)],
    ['note', item.note && escapeTex(item.note)],
    ['langid', escapeTex(item.language)],
  ]
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  const named = month === undefined ? '' : `  month = ${months[month - 1]},\n`
  return `@article{${item.id},\n${lines.join('')}${named}}\n`
}

/** Institutions stand in braces of their own, so that they are not taken apart. */
function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`
  return `${escapeTex(name.family)}, ${escapeTex(name.given)}`
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$%#&_]/g, (mark) => escapes[mark]!)
}

/** Addresses are set as they are; only braces and backslashes would end the field. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}]/g, (mark) => encodeURIComponent(mark))
}

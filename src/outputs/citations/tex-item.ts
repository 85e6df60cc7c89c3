import type { CslItem } from './csl-item.ts'
import type { CslName } from './csl-name.ts'

/**
 * What TeX would take for a command, and `<`, which the writer would take for markup. Braces have
 * names, since BibTeX counts even escaped ones.
 */
const escapes: Readonly<Record<string, string>> = Object.freeze({
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
})

/**
 * An item as the BibTeX writer needs it, which can either escape and drop every letter that is not
 * Latin, or do neither: with its texts in TeX already, in UTF-8.
 */
export function texItem(item: CslItem): CslItem {
  return {
    ...item,
    title: escapeTex(item.title),
    'container-title': escapeTex(item['container-title']),
    ...(item.author && { author: item.author.map(texName) }),
    ...(item.URL && { URL: escapeAddress(item.URL) }),
    ...(item.note && { note: escapeTex(item.note) }),
  }
}

function texName(name: CslName): CslName {
  if ('literal' in name) return { literal: escapeTex(name.literal) }
  return { family: escapeTex(name.family), given: escapeTex(name.given) }
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^<>$%#&_]/g, (mark) => escapes[mark]!)
}

/** Addresses are set as they are; only braces and backslashes would end the field. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}]/g, (mark) => encodeURIComponent(mark))
}

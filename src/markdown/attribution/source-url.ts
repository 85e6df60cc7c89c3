import type { Stretch } from './split-sentences.ts'
import type { TextMap } from './text-map.ts'

/**
 * The address that a crediting sentence links to: of the link on the source's name, else of the
 * sentence's only link. Where the name links only a home page and another link of the sentence goes
 * deeper into the same host (“[This article](…/pier) first ran in [X](…)”), the deeper one.
 */
export function sourceUrl(map: TextMap, sentence: Stretch, name: Stretch | null): string | null {
  const links = map.links.filter((link) => overlaps(link, sentence))
  const hrefs = [...new Set(links.map((link) => link.href))]
  const onName = name ? links.find((link) => overlaps(link, name)) : undefined
  if (!onName) return hrefs.length === 1 ? hrefs[0]! : null
  if (!isHome(onName.href)) return onName.href
  const host = hostOf(onName.href)
  return hrefs.find((href) => !isHome(href) && hostOf(href) === host) ?? onName.href
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '')
}

function isHome(href: string): boolean {
  const { pathname, search } = new URL(href)
  return pathname === '/' && search === ''
}

import type { Article } from '../model/article.ts'
import type { ComputedLink } from '../model/computed-link.ts'
import type { Derivation } from '../model/derivation.ts'

/** Computed links by the code of the article that they are about. */
export function groupByArticle(links: readonly ComputedLink[]): Map<string, ComputedLink[]> {
  const groups = new Map<string, ComputedLink[]>()
  for (const link of links) groups.set(link.article, [...(groups.get(link.article) ?? []), link])
  return groups
}

/**
 * Adds what was computed to what was declared and stated. A computed source stands in for one that
 * is named but not held (its words are kept as evidence); it never replaces one that is held. Links
 * without a direction are given back as `alike`, those that were not needed as `unused`.
 */
export function addComputedLinks(
  article: Article,
  found: readonly Derivation[],
  links: ReadonlyMap<string, readonly ComputedLink[]>,
): { derivations: Derivation[]; alike: ComputedLink[]; unused: ComputedLink[] } {
  const own = links.get(article.code) ?? []
  const directed = own.find(({ source }) => source !== null)
  const alike = own.filter(({ source }) => source === null)
  if (!directed || found.some(({ source }) => source.code !== null)) {
    return { derivations: [...found], alike, unused: directed ? [directed] : [] }
  }
  const [named, ...rest] = found
  const derivation: Derivation = {
    source: {
      code: directed.source,
      url: named?.source.url ?? null,
      name: named?.source.name ?? null,
    },
    kind: directed.kind,
    grade: named?.grade ?? 'computed',
    evidence: [...(named?.evidence ?? []), ...directed.evidence],
    nearMatch: false,
  }
  return { derivations: [derivation, ...rest], alike, unused: [] }
}

import type { Derivation } from '../model/derivation.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Placed } from './break-cycles.ts'
import { addressIsHomePage } from './home-page.ts'
import { isNamed } from './is-named.ts'

/**
 * Resolves sources that are only named (“the Northern Wire”, or its home page) to the article of
 * that outlet in the same story, where there is exactly one and it has no source itself.
 */
export function nameWithinGroup(
  group: readonly Placed[],
  outlets: ReadonlyMap<string, Outlet>,
): Placed[] {
  const roots = group.filter(({ derivation }) => derivation === null)
  return group.map((one) => {
    const named = one.derivation
    if (!named || named.source.code !== null) return one
    if (named.source.url !== null && !addressIsHomePage(named.source.url)) return one
    const matches = roots.filter(({ article }) => {
      const outlet = outlets.get(article.outlet)
      return outlet !== undefined && isNamed(outlet, named.source)
    })
    return matches.length === 1 ? { ...one, derivation: settle(named, matches[0]!) } : one
  })
}

function settle(named: Derivation, { article }: Placed): Derivation {
  const fact = 'The named outlet has one version in this story, and that version names no source.'
  return {
    ...named,
    source: { code: article.code, url: article.url, name: named.source.name },
    evidence: [...named.evidence, { grade: 'computed', fact, quote: null, url: article.url }],
  }
}

import type { Article } from '../model/article.ts'
import type { Derivation } from '../model/derivation.ts'
import type { Outlet } from '../model/outlet.ts'
import { isNamed } from './is-named.ts'

/** `SALTMOUTH, 21 November (Meridian) — `: a place, perhaps a day, an agency, a dash. */
const dateline = /^[\p{L}\p{M}\p{N} .,’'/-]{2,80}\(([^()]{2,40})\)\s*[—–-]/u

/**
 * The derivation that a dateline states, where it names an agency among the archive's outlets other
 * than the article's own. (The agencies that everybody knows are recognised with the credits.)
 */
export function findDateline(
  article: Article,
  outlets: ReadonlyMap<string, Outlet>,
): Derivation | null {
  const match = dateline.exec(article.body.opening)
  if (!match) return null
  const [quote, name = ''] = match
  const agency = [...outlets.values()].find(
    (outlet) => outlet.kind === 'agency' && isNamed(outlet, { name, url: null }),
  )
  if (!agency || agency.id === article.outlet) return null
  const fact = 'Its dateline names the agency.'
  return {
    source: { code: null, url: null, name: agency.name },
    kind: 'republication',
    grade: 'stated',
    evidence: [{ grade: 'stated', fact, quote: quote.trim(), url: null }],
    nearMatch: false,
  }
}

// In: a credit without a link to an article. Out: the article that it means, if the archive holds it.
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Outlet } from '../model/outlet.ts'
import { sameAddress } from './clues-of-credit.ts'
import { findCandidates } from './find-candidates.ts'
import { type Fingerprint, fingerprintArticle } from './fingerprint-article.ts'
import { matchOutlets } from './match-outlet.ts'
import { relate } from './relate.ts'
import { carriesText, type Relation } from './relation.ts'

/** What a credit turned out to mean. */
export type NamedSource = {
  /** Outlets that the name or address fits, best first. */
  outlets: Outlet[]
  /** The article; null where no article of those outlets has the text. */
  article: Article | null
  /** How the two texts agree; null for an article found by its own address that shares no text. */
  relation: Relation | null
  /** By the article's address, or by its outlet and the words. */
  by: 'address' | 'outlet and text' | null
}

/**
 * Finds the article that `citing` credits. A link to an article decides. Else the outlet is found by
 * the host of the link, or by its name, which may have drifted (see `scoreOutlet`); of its
 * articles the one that holds most of the words of `citing` is taken, and none where none carries its
 * text: a name alone proves nothing. `fingerprints` may hold those that are cached, by code.
 */
export function resolveNamedSource(
  attribution: Pick<Attribution, 'name' | 'url'>,
  outlets: readonly Outlet[],
  articles: readonly Article[],
  citing: Article,
  fingerprints: ReadonlyMap<string, Fingerprint> = new Map(),
): NamedSource {
  const fitting = matchOutlets(attribution, outlets).map(({ outlet }) => outlet)
  const others = articles.filter(({ code }) => code !== citing.code)
  const linked = others.find(({ url }) => sameAddress(url, attribution.url))
  const near = linked ? [linked] : articlesOf(fitting, others, citing)
  const found = relateTo(citing, near, fingerprints)
  const [best] = found
  if (linked) {
    return { outlets: fitting, article: linked, relation: best ?? null, by: 'address' }
  }
  if (!best) return { outlets: fitting, article: null, relation: null, by: null }
  const code = best.a === citing.code ? best.b : best.a
  const article = near.find((one) => one.code === code) ?? null
  return { outlets: fitting, article, relation: best, by: 'outlet and text' }
}

function articlesOf(
  outlets: readonly Outlet[],
  articles: readonly Article[],
  citing: Article,
): Article[] {
  const ids = new Set(outlets.map(({ id }) => id))
  return articles.filter(({ outlet }) => outlet !== citing.outlet && ids.has(outlet))
}

/** Relations in which one carries the other's text, those that hold most of `citing` first. */
function relateTo(
  citing: Article,
  others: readonly Article[],
  cached: ReadonlyMap<string, Fingerprint>,
): Relation[] {
  const all = [citing, ...others]
  const fingerprints = all.map((one) => cached.get(one.code) ?? fingerprintArticle(one))
  const byCode = new Map(all.map((one) => [one.code, one]))
  const held = ({ a, containment }: Relation) => (a === citing.code ? containment.a : containment.b)
  return findCandidates(fingerprints, { of: new Set([citing.code]) })
    .map((pair) => relate(pair, byCode))
    .filter((relation) => relation !== null)
    .filter(carriesText)
    .sort((x, y) => held(y) - held(x) || (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1))
}

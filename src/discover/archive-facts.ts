// In: an archive and its relations. Out: what the whole says about who takes texts from whom.
import type { Article } from '../model/article.ts'
import { hostOf } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import { leastScore, outletForms, scoreForms } from './match-outlet.ts'
import { joinsStory, type Relation } from './relation.ts'

/** A name, an address or both, by which a text is credited. */
export type Credit = { name: string | null; url: string | null }

/** What is known beside the two articles of a pair. */
export type ArchiveFacts = {
  outlets: ReadonlyMap<string, Outlet>
  /** Whether a credit means an outlet of the archive, by the outlet's id. */
  means: (credit: Credit, outlet: string) => boolean
  /** How often one outlet credits another for a text that both have; key: `source>taker`. */
  flows: ReadonlyMap<string, number>
  /** Articles of one text that credit this one or its outlet for it; all by code. */
  votes: ReadonlyMap<string, readonly string[]>
  /** Codes of articles whose date stands out from those of their relatives. */
  doubted: ReadonlySet<string>
}

/** Facts of an archive of which nothing is known but its outlets. */
export function emptyFacts(outlets: readonly Outlet[]): ArchiveFacts {
  return {
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    means: creditReader(outlets),
    flows: new Map(),
    votes: new Map(),
    doubted: new Set(),
  }
}

/** Counts which outlets credit which, among articles whose texts confirm it. */
export function gatherFacts(
  articles: ReadonlyMap<string, Article>,
  outlets: readonly Outlet[],
  relations: readonly Relation[],
): ArchiveFacts {
  const facts = emptyFacts(outlets)
  const flows = new Map<string, number>()
  for (const relation of relations.filter(joinsStory)) {
    const a = articles.get(relation.a)
    const b = articles.get(relation.b)
    if (!a || !b || a.outlet === b.outlet) continue
    for (const [taker, source] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!taker.body.attributions.some((credit) => facts.means(credit, source.outlet))) continue
      const key = `${source.outlet}>${taker.outlet}`
      flows.set(key, (flows.get(key) ?? 0) + 1)
    }
  }
  return { ...facts, flows }
}

/** Scores each name once: an archive has many credits, but few ways to write them. */
function creditReader(outlets: readonly Outlet[]): ArchiveFacts['means'] {
  const forms = new Map(outlets.map((outlet) => [outlet.id, outletForms(outlet)]))
  const meant = new Map<string, boolean>()
  return ({ name, url }, outlet) => {
    const form = forms.get(outlet)
    if (!form) return false
    const key = `${outlet}\n${name ?? ''}\n${url === null ? '' : (hostOf(url) ?? '')}`
    const known = meant.get(key)
    if (known !== undefined) return known
    const isMeant = scoreForms({ name, url }, form) >= leastScore
    meant.set(key, isMeant)
    return isMeant
  }
}

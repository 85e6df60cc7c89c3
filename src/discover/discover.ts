// In: an archive, and what was found out about it before. Out: what is found out about it now.
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import { addRelations } from './add-relations.ts'
import { emptyFacts } from './archive-facts.ts'
import { openTexts } from './compare-texts.ts'
import { type Discovery, emptyDiscovery } from './discovery.ts'
import { findCandidates, type Pair, pairRows } from './find-candidates.ts'
import { findHabits } from './find-habits.ts'
import { type Fingerprint, fingerprintArticle } from './fingerprint-article.ts'
import { linkRows } from './link-rows.ts'
import { creditMarks, listCredits, remarkCredits } from './mark-credits.ts'
import { openRelations } from './relation-book.ts'
import { drawGraph } from './row-graph.ts'
import { findSeries } from './settle-series.ts'
import { describeOutlet } from './sign-group.ts'
import { type Make, turnRound, updateRelations } from './update-relations.ts'
import { updateTable } from './update-table.ts'
import { widenSearch } from './widen-search.ts'

export type DiscoverOptions = {
  /** Fingerprints that are at hand, by code; those that are missing are made where needed. */
  fingerprints?: ReadonlyMap<string, Fingerprint>
  /** Of an earlier run; only what has changed since is then worked out. */
  last?: Discovery | null
  /** Pairs found elsewhere: they are judged in place of those found here. Without `last`. */
  candidates?: readonly Pair[]
}

/**
 * Finds the articles that carry one text. The result depends on the set of articles alone: neither
 * on their order nor on `last`. A change of one article costs a pass over small numbers, and the
 * comparison of its own text with those that are like it.
 */
export function discover(
  articles: readonly Article[],
  outlets: readonly Outlet[],
  options: DiscoverOptions = {},
): Discovery {
  const last = (options.candidates ? null : options.last) ?? emptyDiscovery
  const fingerprintOf = (article: Article) =>
    options.fingerprints?.get(article.code) ?? fingerprintArticle(article)
  const update = updateTable(last.table, last.furniture, articles, fingerprintOf)
  const { table, furniture, oldOf } = update
  const known = new Map(outlets.map((outlet) => [outlet.id, describeOutlet(outlet)]))
  const changed = changedOutlets(last, known)
  if (!update.isChanged && changed.size === 0) return last
  const facts = emptyFacts(outlets)
  const compare = openTexts(update.articles, furniture)
  const make: Make = (earlier, later) => {
    const relation = compare(earlier, later)
    const [one, other] = [update.articles[earlier]!, update.articles[later]!]
    return {
      relation,
      earlierCode: one.code,
      marks: creditMarks(one, other, relation, facts.means),
    }
  }
  const newOf = turnRound(oldOf, last.table.codes.length)
  const wanted = widenSearch(last.table, update)
  const found = options.candidates
    ? pairRows(options.candidates, table.codes)
    : findCandidates(table.grams, wanted)
  const relations = updateRelations(last.relations, newOf, found, wanted, make, table.codes.length)
  remarkCredits(relations, update, changed, facts.means)

  const series = findSeries(relations)
  const rows = openRelations(relations, table.codes, series, make)
  const habits = findHabits(listCredits(relations, series), table)
  const linked = linkRows(
    { ...update, ...drawGraph(relations, series), series, relations, rows, outlets: known },
    { ...facts, habits },
    { last, newOf },
  )
  const all = addRelations(relations, rows.extra)
  return { table, furniture, outlets: known, relations: all, ...linked }
}

/** Outlets of which something else is known than in the last run. */
function changedOutlets(
  { outlets }: Discovery,
  known: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    [...outlets.keys(), ...known.keys()].filter((id) => known.get(id) !== outlets.get(id)),
  )
}

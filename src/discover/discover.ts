// In: an archive, and what was found out about it before. Out: what is found out about it now.
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import { addRelations } from './add-relations.ts'
import { type ArchiveFacts, emptyFacts } from './archive-facts.ts'
import { openTexts } from './compare-texts.ts'
import { type Discovery, emptyDiscovery } from './discovery.ts'
import { findCandidates, type Pair, pairRows } from './find-candidates.ts'
import { type Fingerprint, fingerprintArticle } from './fingerprint-article.ts'
import { mergeFound } from './found-table.ts'
import { linkRows } from './link-rows.ts'
import { creditMarks, remarkCredits } from './mark-credits.ts'
import { openRows } from './open-rows.ts'
import { openRelations } from './relation-book.ts'
import { drawGraph } from './row-graph.ts'
import { listTexts } from './text-column.ts'
import { type Make, turnRound, updateRelations } from './update-relations.ts'
import { type TableUpdate, updateTable } from './update-table.ts'
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
 * on their order nor on `last`. A change of one article costs a look at small numbers of all others,
 * the comparison of its own text with those that are like it, and the links of its own island.
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
  const known = new Map(outlets.map((outlet) => [outlet.id, JSON.stringify(outlet)]))
  const renamed = changedOutlets(last, known)
  if (!update.isChanged && renamed.size === 0) return last
  const facts = emptyFacts(outlets)
  const make = openMaking(update, facts)
  const moves = { oldOf, newOf: turnRound(oldOf, last.table.days.length) }
  const { wanted, sifted } = widenSearch(last.table, update)
  const found = options.candidates
    ? pairRows(options.candidates, listTexts(table.codes))
    : findCandidates(table.grams, wanted, sifted)
  const updated = updateRelations(last.relations, moves, found, wanted, make)
  const { relations, isTouched } = updated
  remarkCredits(relations, update, renamed, facts.means, isTouched)

  const {
    rows: open,
    isOpen,
    islands,
    series,
    flows,
    habits,
  } = openRows(last, { table, relations }, moves, isTouched)
  const asked = openRelations(relations, update.articles, series, make)
  const { between } = asked
  const graph = drawGraph(relations, series, open)
  const fresh = linkRows(
    { ...graph, articles: update.articles, relations, between, open },
    { ...facts, habits },
  )
  const stays = (anchor: number) => {
    const row = moves.newOf[anchor]!
    return row < 0 || isOpen[row] === 1 ? -1 : row
  }
  return {
    table,
    furniture,
    outlets: known,
    relations: addRelations(relations, asked.extra),
    islands,
    flows,
    found: mergeFound(last.found, stays, fresh),
  }
}

/** Compares the articles of two rows, and notes which of them credits the other. */
function openMaking({ articles, furniture }: TableUpdate, { means }: ArchiveFacts): Make {
  const compare = openTexts(articles, furniture)
  return (earlier, later) => {
    const relation = compare(earlier, later)
    const [one, other] = [articles[earlier]!, articles[later]!]
    return { relation, earlierCode: one.code, marks: creditMarks(one, other, relation, means) }
  }
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

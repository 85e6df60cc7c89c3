import { type ArticleTable, emptyTable } from './article-table.ts'
import type { Furniture } from './find-furniture.ts'
import type { Flows } from './find-habits.ts'
import type { Islands } from './find-islands.ts'
import { type FoundTable, noneFound } from './found-table.ts'
import { emptyRelations, type RelationTable } from './relation-table.ts'

/**
 * All that was found out about the texts of an archive. It is plain and never changed: the next run
 * makes another one of it, which says the same as one made from nothing.
 */
export type Discovery = {
  table: ArticleTable
  furniture: Furniture
  /** Of each outlet, by id, everything that was known of it. */
  outlets: ReadonlyMap<string, string>
  relations: RelationTable
  islands: Islands
  /** Which outlets credit which, and how often. */
  flows: Flows
  found: FoundTable
}

export const emptyDiscovery: Discovery = Object.freeze({
  table: emptyTable,
  furniture: new Map(),
  outlets: new Map(),
  relations: emptyRelations,
  islands: new Int32Array(0),
  flows: new Map(),
  found: noneFound,
})

import { type ArticleTable, emptyTable } from './article-table.ts'
import type { Furniture } from './find-furniture.ts'
import { emptyRelations, type RelationTable } from './relation-table.ts'

/** One suggestion as it is kept. */
export type FoundSuggestion = {
  /** Of everything that it depends on (see `openSigner`). */
  signature: string
  /** Suggestions stand in the order of this text. */
  order: string
  /** Whether a link of it may be above the bar of links that a build makes by itself. */
  mayBeClear: boolean
  /** As JSON; `null` where a group came to nothing. */
  json: Uint8Array
}

/**
 * All that was found out about the texts of an archive. It is plain and never changed: the next run
 * makes another one of it, which is the same as one made from nothing.
 */
export type Discovery = {
  table: ArticleTable
  furniture: Furniture
  /** Of each outlet, by id, everything that was known of it. */
  outlets: ReadonlyMap<string, string>
  relations: RelationTable
  /** For each row the centre of its star, or the row itself. */
  centres: Int32Array
  /** In order. */
  found: readonly FoundSuggestion[]
}

export const emptyDiscovery: Discovery = Object.freeze({
  table: emptyTable,
  furniture: new Map(),
  outlets: new Map(),
  relations: emptyRelations,
  centres: new Int32Array(0),
  found: [],
})

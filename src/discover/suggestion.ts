import type { DerivationKind } from '../model/derivation.ts'
import type { Direction } from './direction.ts'
import type { Relation } from './relation.ts'

/** One link that an editor may accept: `article` comes from `source`. */
export type SuggestedLink = {
  /** Code of the article that would name its source; where undetermined, one of the two. */
  article: string
  /** Code of the other one. */
  related: string
  /** The same as `related`, or null where nobody can tell which way the text went. */
  source: string | null
  kind: DerivationKind
  relation: Relation
  direction: Direction
  /** The two are in one story already. */
  linked: boolean
}

/**
 * Articles that carry one text. In a `star` every article was compared with `centre` itself; a
 * `pair` has one link; in a `round-up` the links are of one article and its several sources.
 */
export type Suggestion = {
  shape: 'pair' | 'star' | 'round-up'
  /** Code of the article that all others were compared with. */
  centre: string
  /** Code of the proposed source of them all; null where undetermined or not in the archive. */
  source: string | null
  /** A source that some of them credit and that the archive does not hold. */
  absent: { name: string | null; url: string | null } | null
  /** All codes, by code units. */
  articles: string[]
  links: SuggestedLink[]
  /** The article is like one member of another suggestion only, not like its centre. */
  loose: boolean
}

/**
 * How two articles are related.
 * - `variant`: one text, edited, cut or extended.
 * - `excerpt`: the shorter one is a part of the longer one.
 * - `brief`: as an excerpt, and short.
 * - `round-up`: a part of one article, among other things, is the opening of the other.
 * - `shares-background`: they have passages in common, but tell different things.
 * - `same-template`: the words are the same, the names and figures are not: market reports, results.
 */
export type RelationKind =
  | 'variant'
  | 'excerpt'
  | 'brief'
  | 'round-up'
  | 'shares-background'
  | 'same-template'

/** What two articles have in common, measured on the words of their paragraphs. */
export type Relation = {
  /** Codes; `a` is the smaller one by code units. */
  a: string
  b: string
  relation: RelationKind
  /** Share of a's words (of b's) that stand in a run of four or more that the other has, 0–1. */
  containment: { a: number; b: number }
  /** Words of the longest run that both have. */
  longestRun: number
  /** How many of the first 40 words of the shorter article the longer one has. */
  openingWords: number
  /** Words of the running text. */
  words: { a: number; b: number }
  /** Where the relation is a round-up: the code of it, or both where the piece opens both. */
  holders: string[]
  /** 0–1; how far the figures are from those of another relation. */
  confidence: number
}

/** Relations that say that one article carries the other's text. */
export function carriesText({ relation }: Pick<Relation, 'relation'>): boolean {
  return relation !== 'shares-background' && relation !== 'same-template'
}

/** Relations on which a story may be built; a round-up belongs to several and to none. */
export function joinsStory({ relation }: Pick<Relation, 'relation'>): boolean {
  return relation === 'variant' || relation === 'excerpt' || relation === 'brief'
}

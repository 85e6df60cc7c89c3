import type { Lexicon } from '../lexicon.ts'
import type { Phrase } from '../phrase.ts'
import type { Token } from '../token.ts'
import type { WordBook } from '../word-book.ts'

/** What a rule says of a change. */
export type Verdict = {
  class: string
  /** 0–1; below .5 the rule could not tell. */
  confidence: number
  /** How strongly it binds the two sides when words are paired inside a changed passage; 0: never. */
  score: number
  facets?: readonly string[]
}

/** What rules may know of the two texts. */
export type Setting = { words: WordBook; language: string; a: Lexicon; b: Lexicon }

/** A word that stands in one text only, among its neighbours there. */
export type Place = {
  token: Token
  /** The neighbours in the same text, whatever became of them. */
  before: Token | undefined
  after: Token | undefined
  /** The next word that stands in both texts, past titles and initials; undefined where something else intervenes. */
  keptAfter: Token | undefined
  keptBefore: Token | undefined
  /** Names that stand in the other text only, at the same place: they may replace this one. */
  rivals: boolean
  setting: Setting
}

/** Two texts side by side, and how the change is to be shown (`{-dropped-}`, `{+added+}`). */
export type Example = readonly [a: string, b: string, shown: string]

/**
 * One rule of classification. Rules are asked in the order of `rules.ts`; the first verdict holds.
 */
export type Rule = {
  classes: readonly string[]
  /** What the rule recognises, for the documentation. */
  about: string
  /** Most tokens a side that `pair` looks at when words are paired. */
  reach: number
  /** Both sides have words. */
  pair?: (from: Phrase, to: Phrase, setting: Setting) => Verdict | null
  /** One side has a word that the other lacks. */
  lone?: (place: Place) => Verdict | null
  /** Changes that the rule names, as the engine shows them. */
  ok: readonly Example[]
  /** Changes that look alike and must get another class. */
  notOk: readonly Example[]
}

// In: a candidate pair. Out: how its two articles are related, with the figures.
import type { Article } from '../model/article.ts'
import { readArticleWords } from './article-words.ts'
import { classifyOverlap } from './classify-overlap.ts'
import { type Desk, openDesk } from './desk.ts'
import { indexRuns, type RunIndex } from './match-words.ts'
import { type Measured, measureOverlap, openingLength } from './measure-overlap.ts'
import type { Relation } from './relation.ts'
import { hashGrams } from './winnow.ts'

/** An article with its words. */
export type ReadArticle = Measured & { article: Article }

/** Reads an article without the paragraphs in `omit`, its outlet's furniture. */
export function readForRelating(article: Article, omit?: ReadonlySet<number>): ReadArticle {
  const words = readArticleWords(article, omit)
  return { article, words, grams: hashGrams(words.hashes, 0, words.hashes.length) }
}

/** Relates two articles, or returns null where they share too little. */
export function relate(one: Article, other: Article): Relation | null {
  const desk = openDesk()
  const [a, b] = [readForRelating(one), readForRelating(other)]
  return relateRead(a, indexRuns(a.words.hashes, a.grams, desk), b, desk)
}

/**
 * Relates two articles that were read already. `a` of the result is the smaller code. With repeated
 * passages the longest run may depend on which is `one`: callers keep to one order. `index` is that
 * of `one`.
 */
export function relateRead(
  one: ReadArticle,
  index: RunIndex,
  other: ReadArticle,
  desk: Desk,
): Relation | null {
  const overlap = measureOverlap(one.words, index, other, desk)
  const told = classifyOverlap(overlap, one.article.outlet === other.article.outlet)
  if (!told) return null
  const isTurned = one.article.code > other.article.code
  const [a, b] = isTurned ? [overlap.b, overlap.a] : [overlap.a, overlap.b]
  const [codeA, codeB] = isTurned
    ? [other.article.code, one.article.code]
    : [one.article.code, other.article.code]
  const shorter = overlap.a.words <= overlap.b.words ? overlap.a : overlap.b
  const holders = told.holders.map((side) => (side === 'a' ? one : other).article.code)
  return {
    a: codeA,
    b: codeB,
    relation: told.relation,
    containment: { a: round(a.covered), b: round(b.covered) },
    longestRun: overlap.longestRun,
    openingWords: Math.round(shorter.opening * Math.min(openingLength, shorter.words)),
    words: { a: a.words, b: b.words },
    holders: holders.sort(),
    confidence: round(told.confidence),
  }
}

/** Two decimals, so that figures look the same wherever they are shown. */
function round(share: number): number {
  return Math.round(share * 100) / 100
}

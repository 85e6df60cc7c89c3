// In: a candidate pair. Out: how its two articles are related, with the figures.
import type { Article } from '../model/article.ts'
import { type ArticleWords, readArticleWords } from './article-words.ts'
import { classifyOverlap } from './classify-overlap.ts'
import type { Pair } from './find-candidates.ts'
import type { RunIndex } from './match-words.ts'
import { measureOverlap, openingLength } from './measure-overlap.ts'
import type { Relation } from './relation.ts'

/** An article with its words, for relating it to several others. */
export type ReadArticle = { article: Article; words: ArticleWords; index?: RunIndex }

/**
 * Relates the two articles of a pair, or returns null where they share too little. `articles` holds
 * both by their code; `omit` the furniture of an outlet (see `findFurniture`).
 */
export function relate(
  pair: Pick<Pair, 'a' | 'b'>,
  articles: ReadonlyMap<string, Article>,
  omit: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): Relation | null {
  const read = (code: string): ReadArticle | null => {
    const article = articles.get(code)
    return article ? { article, words: readArticleWords(article, omit.get(article.outlet)) } : null
  }
  const a = read(pair.a)
  const b = read(pair.b)
  return a && b ? relateRead(a, b) : null
}

/** Relates two articles that were read already. `a` of the result is the smaller code. */
export function relateRead(one: ReadArticle, other: ReadArticle): Relation | null {
  const [a, b] = one.article.code <= other.article.code ? [one, other] : [other, one]
  const overlap = measureOverlap(a.words, b.words, a.index)
  const told = classifyOverlap(overlap, a.article.outlet === b.article.outlet)
  if (!told) return null
  const shorter = overlap.a.words <= overlap.b.words ? overlap.a : overlap.b
  return {
    a: a.article.code,
    b: b.article.code,
    relation: told.relation,
    containment: { a: round(overlap.a.covered), b: round(overlap.b.covered) },
    longestRun: overlap.longestRun,
    openingWords: Math.round(shorter.opening * Math.min(openingLength, shorter.words)),
    words: { a: overlap.a.words, b: overlap.b.words },
    holders: told.holders.map((side) => (side === 'a' ? a : b).article.code),
    confidence: round(told.confidence),
  }
}

/** Two decimals, so that figures look the same wherever they are shown. */
function round(share: number): number {
  return Math.round(share * 100) / 100
}

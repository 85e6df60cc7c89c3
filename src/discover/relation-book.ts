// In: articles, candidate pairs. Out: a book in which any two articles' relation can be looked up.
import type { Article } from '../model/article.ts'
import { type ArticleWords, readArticleWords } from './article-words.ts'
import type { Pair } from './find-candidates.ts'
import type { Furniture } from './find-furniture.ts'
import { indexRuns, type RunIndex } from './match-words.ts'
import { type ReadArticle, relateRead } from './relate.ts'
import type { Relation } from './relation.ts'
import { findSeries, settleSeries } from './settle-series.ts'

/** Relations found so far; asks for others are answered by comparing the two texts, once. */
export type RelationBook = {
  articles: ReadonlyMap<string, Article>
  /** Relations of the candidate pairs, by their codes. */
  found: readonly Relation[]
  /** The relation of any two articles; null where there is none or an editor refused it. */
  between: (one: string, other: string) => Relation | null
  /** Whether an editor refused that one comes from the other. */
  isRefused: (one: string, other: string) => boolean
}

/** Relates all candidate pairs. `isRefused` tells the pairs that editors have refused. */
export function openRelationBook(
  articles: ReadonlyMap<string, Article>,
  pairs: readonly Pick<Pair, 'a' | 'b'>[],
  furniture: Furniture,
  isRefused: (a: Article, b: Article) => boolean,
): RelationBook {
  const compare = textComparer(articles, furniture)
  const areRefused = (one: string, other: string) =>
    isRefused(articles.get(one)!, articles.get(other)!)
  const open = pairs.filter(({ a, b }) => !areRefused(a, b))
  const relations = open.map(({ a, b }) => compare(a, b))
  const series = findSeries(relations.filter((one) => one !== null))
  const settled = relations.map((one) => one && settleSeries(one, series))
  const known = new Map(open.map(({ a, b }, i) => [keyOf(a, b), settled[i] ?? null]))
  const between = (one: string, other: string): Relation | null => {
    const key = keyOf(one, other)
    const ready = known.get(key)
    if (ready !== undefined) return ready
    const relation = areRefused(one, other) ? null : compare(one, other)
    const result = relation && settleSeries(relation, series)
    known.set(key, result)
    return result
  }
  const found = settled.filter((one) => one !== null)
  return { articles, found, between, isRefused: areRefused }
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

/** Compares texts and keeps the words of each. Pairs come by their first code: one index is kept. */
function textComparer(
  articles: ReadonlyMap<string, Article>,
  furniture: Furniture,
): (one: string, other: string) => Relation | null {
  const words = new Map<string, ArticleWords>()
  const read = (code: string): ReadArticle => {
    const article = articles.get(code)!
    const ready = words.get(code) ?? readArticleWords(article, furniture.get(article.outlet))
    words.set(code, ready)
    return { article, words: ready }
  }
  let last: { code: string; index: RunIndex } | null = null
  return (one, other) => {
    const [a, b] = one < other ? [read(one), read(other)] : [read(other), read(one)]
    if (last?.code !== a.article.code) last = { code: a.article.code, index: indexRuns(a.words) }
    return relateRead({ ...a, index: last.index }, b)
  }
}

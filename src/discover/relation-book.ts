// In: articles, candidate pairs. Out: a book in which any two articles' relation can be looked up.
import type { Article } from '../model/article.ts'
import { type ArticleWords, readArticleWords } from './article-words.ts'
import type { Pair } from './find-candidates.ts'
import type { Furniture } from './find-furniture.ts'
import { indexRuns, type RunIndex } from './match-words.ts'
import { type ReadArticle, relateRead } from './relate.ts'
import type { Relation } from './relation.ts'

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
  pairs: readonly Pair[],
  furniture: Furniture,
  isRefused: (a: Article, b: Article) => boolean,
): RelationBook {
  const words = new Map<string, ArticleWords>()
  const known = new Map<string, Relation | null>()
  const read = (code: string) => {
    const article = articles.get(code)!
    const ready = words.get(code) ?? readArticleWords(article, furniture.get(article.outlet))
    words.set(code, ready)
    return { article, words: ready }
  }
  // Pairs come ordered by their first code, and stars are compared with one seed: keep one index.
  let last: { code: string; index: RunIndex } | null = null
  const withIndex = ({ article, words }: ReadArticle): ReadArticle => {
    if (last?.code !== article.code) last = { code: article.code, index: indexRuns(words) }
    return { article, words, index: last.index }
  }
  const between = (one: string, other: string): Relation | null => {
    const key = one < other ? `${one}\n${other}` : `${other}\n${one}`
    const ready = known.get(key)
    if (ready !== undefined) return ready
    const [a, b] = one < other ? [read(one), read(other)] : [read(other), read(one)]
    const relation = isRefused(a.article, b.article) ? null : relateRead(withIndex(a), b)
    known.set(key, relation)
    return relation
  }
  const found = pairs.map(({ a, b }) => between(a, b)).filter((one) => one !== null)
  const areRefused = (one: string, other: string) =>
    isRefused(articles.get(one)!, articles.get(other)!)
  return { articles, found, between, isRefused: areRefused }
}

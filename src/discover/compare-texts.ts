// In: articles by row. Out: a function that compares two of them, reading each text once.
import type { Article } from '../model/article.ts'
import { openDesk } from './desk.ts'
import type { Furniture } from './find-furniture.ts'
import { isRefused } from './known-links.ts'
import { indexRuns, type RunIndex } from './match-words.ts'
import { type ReadArticle, readForRelating, relateRead } from './relate.ts'
import type { Relation } from './relation.ts'

/** Compares the articles of two rows; null where they share too little or an editor refused. */
export type CompareTexts = (earlier: number, later: number) => Relation | null

/** Texts that are kept read: stories stand near each other, so few need be read twice. */
const mostRead = 4000

/** Pairs come by their first row: its index of runs is kept while it is the same. */
export function openTexts(articles: readonly Article[], furniture: Furniture): CompareTexts {
  const desk = openDesk()
  const texts = new Map<number, ReadArticle>()
  const read = (row: number): ReadArticle => {
    const known = texts.get(row)
    if (known) return known
    const article = articles[row]!
    const text = readForRelating(article, furniture.get(article.outlet))
    if (texts.size >= mostRead) texts.delete(texts.keys().next().value!)
    texts.set(row, text)
    return text
  }
  let last: { row: number; text: ReadArticle; index: RunIndex } | null = null
  return (earlier, later) => {
    if (isRefused(articles[earlier]!, articles[later]!)) return null
    if (last?.row !== earlier) {
      const text = read(earlier)
      last = { row: earlier, text, index: indexRuns(text.words.hashes, text.grams, desk) }
    }
    return relateRead(last.text, last.index, read(later), desk)
  }
}

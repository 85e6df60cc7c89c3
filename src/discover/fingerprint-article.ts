// In: an article. Out: the little that is kept of it for finding shared text, ready for a cache.
import type { Article } from '../model/article.ts'
import { dateSpan } from '../model/partial-date.ts'
import { readArticleWords } from './article-words.ts'
import { packNumbers } from './pack-numbers.ts'
import { hashGrams, winnow } from './winnow.ts'

/** What is kept of an article's running text. Plain JSON; the lists are packed numbers. */
export type Fingerprint = {
  code: string
  outlet: string
  /** Days since 1970 on which the article's date begins; null where it has none. */
  day: number | null
  /** Words of the running text. */
  words: number
  /** For each paragraph of four words and more, its hash and how many of `grams` are its own. */
  paragraphs: string
  /** Winnowed hashes of four-word runs, paragraph after paragraph. */
  grams: string
}

const dayLength = 86_400_000

/**
 * Makes the fingerprint of an article from its paragraphs: about one number for every five words.
 * It depends on nothing but the article, so that it can be cached under the hash of the file.
 */
export function fingerprintArticle(article: Article): Fingerprint {
  const { hashes, starts, paragraphs } = readArticleWords(article)
  const grams: number[] = []
  const groups: number[] = []
  for (let i = 0; i < paragraphs.length; i++) {
    const kept = winnow(hashGrams(hashes, starts[i]!, starts[i + 1]!))
    if (kept.length === 0) continue
    groups.push(paragraphs[i]!, kept.length)
    for (const gram of kept) grams.push(gram)
  }
  return {
    code: article.code,
    outlet: article.outlet,
    day: dayOf(article),
    words: hashes.length,
    paragraphs: packNumbers(groups),
    grams: packNumbers(grams),
  }
}

function dayOf(article: Article): number | null {
  const date = article.published ?? article.dated
  if (date === null) return null
  const { start } = dateSpan(date)
  return Number.isFinite(start) ? Math.floor(start / dayLength) : null
}

// In: an article. Out: the words of its running text, paragraph by paragraph.
import type { Article } from '../model/article.ts'
import { readWords, wordKinds } from './read-words.ts'
import { createWordList, type WordList } from './word-list.ts'

/** The running text of an article as numbers. */
export type ArticleWords = {
  /** One hash for each word; for scripts without spaces, for each character. */
  hashes: Uint32Array
  /** Index in `hashes` at which each paragraph begins, and the number of words as last entry. */
  starts: Uint32Array
  /** Hash of each paragraph's words in order: equal paragraphs, equal hash. */
  paragraphs: Uint32Array
  /** Distinct numbers of two digits and more (no years), sorted. */
  numbers: Uint32Array
  /** Distinct capitalised words inside sentences, sorted. */
  names: Uint32Array
  /** How many words one entry is worth: 1, or less where characters stand for words. */
  scale: number
}

/** A Chinese word has about 1.7 characters. */
const wordsPerCharacter = 0.6
const leastKept = 30
const expectedWords = 600

/**
 * Reads the paragraphs of an article; headings, captions, bios, furniture and the sentences that
 * credit a source are left out. Paragraphs whose hash is in `omit` are left out as well, unless
 * fewer than 30 words would remain: then they are not furniture but the text, captured again.
 */
export function readArticleWords(
  article: Article,
  omit: ReadonlySet<number> = new Set(),
): ArticleWords {
  const kept = readParagraphs(article, omit)
  return kept.hashes.length < leastKept && omit.size > 0 ? readParagraphs(article, new Set()) : kept
}

function readParagraphs(article: Article, omit: ReadonlySet<number>): ArticleWords {
  const all = createWordList(expectedWords)
  const starts: number[] = []
  const paragraphs: number[] = []
  for (const text of runningText(article)) {
    const start = all.length
    readWords(text, all)
    if (all.length === start) continue
    const hash = hashRange(all.hashes, start, all.length)
    if (omit.has(hash)) {
      all.length = start
    } else {
      starts.push(start)
      paragraphs.push(hash)
    }
  }
  return finish(all, starts, paragraphs)
}

function finish(all: WordList, starts: number[], paragraphs: number[]): ArticleWords {
  let characters = 0
  for (let i = 0; i < all.length; i++) if (all.kinds[i] === wordKinds.character) characters++
  return {
    hashes: all.hashes.slice(0, all.length),
    starts: Uint32Array.from([...starts, all.length]),
    paragraphs: Uint32Array.from(paragraphs),
    numbers: distinct(all, wordKinds.number),
    names: distinct(all, wordKinds.name),
    scale: characters * 2 > all.length ? wordsPerCharacter : 1,
  }
}

/** The paragraphs' texts, without the sentences that the markdown room found to be attributions. */
export function runningText(article: Article): string[] {
  const { blocks, attributions } = article.body
  return blocks.flatMap((block, i) => {
    if (block.role !== 'paragraph') return []
    const credits = attributions.filter((one) => one.block === i && one.sentence !== '')
    return [credits.reduce((text, { sentence }) => text.replace(sentence, ' '), block.text)]
  })
}

function distinct({ hashes, kinds, length }: WordList, kind: number): Uint32Array {
  const found = new Set<number>()
  for (let i = 0; i < length; i++) if (kinds[i] === kind) found.add(hashes[i]!)
  return Uint32Array.from(found).sort()
}

function hashRange(hashes: Uint32Array, start: number, end: number): number {
  let hash = 0x9747b28c
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ hashes[i]!, 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}

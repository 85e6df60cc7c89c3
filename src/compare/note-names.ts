import type { Token } from './token.ts'
import type { WordBook } from './word-book.ts'

/**
 * Marks the tokens that read as names: capitalised inside a sentence, or at its start where the same
 * word stands capitalised inside another sentence and nowhere in lower case. Titles (`Mr.`, `General`),
 * dates and numbers are none. Where every noun has a capital (German) nothing can be told: none.
 */
export function noteNames(
  texts: readonly (readonly Token[])[],
  words: WordBook,
  language: string,
): void {
  if (/^(?:de|lb)\b/i.test(language)) return
  // By the numbers of words.
  const isInside = new Uint8Array(words.size)
  const isLower = new Uint8Array(words.size)
  for (const tokens of texts)
    for (const { kind, word, opensSentence } of tokens) {
      if (kind !== 'word') continue
      if (!word.isCapital) isLower[word.id] = 1
      else if (!opensSentence) isInside[word.id] = 1
    }
  for (const tokens of texts)
    for (const token of tokens) {
      const { kind, word, opensSentence } = token
      if (kind !== 'word' || !word.isCapital || word.isTitle || word.key === 'I') continue
      const lower = words.find(word.lower)
      token.maybeName = lower === undefined || isLower[lower.id] === 0
      token.name = !opensSentence || (token.maybeName && isInside[word.id] === 1)
    }
}

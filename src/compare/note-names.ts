import { isTitle } from './tables/titles.ts'
import { isCapital, type Token } from './token.ts'

/** What the words of one text are, counted: for rules that need to know whether a word recurs. */
export type Lexicon = {
  /** How often each key occurs. */
  counts: ReadonlyMap<string, number>
  /** Neighbouring words, `Donald Trump`, that occur. */
  pairs: ReadonlySet<string>
}

/** Counts the words of a text. */
export function countWords(texts: readonly (readonly Token[])[]): Lexicon {
  const counts = new Map<string, number>()
  const pairs = new Set<string>()
  for (const tokens of texts) {
    tokens.forEach((token, index) => {
      if (token.kind === 'mark') return
      counts.set(token.key, (counts.get(token.key) ?? 0) + 1)
      const next = tokens[index + 1]
      if (next && isCapital(token) && isCapital(next)) pairs.add(`${token.key} ${next.key}`)
    })
  }
  return { counts, pairs }
}

/**
 * Marks the tokens that read as names: capitalised inside a sentence, or at its start where the same
 * word stands capitalised inside another sentence and nowhere in lower case. Titles (`Mr.`, `General`),
 * dates and numbers are none. Where every noun has a capital (German) nothing can be told: none.
 */
export function noteNames(texts: readonly (readonly Token[])[], language: string): void {
  if (/^(?:de|lb)\b/i.test(language)) return
  const inside = new Set<string>()
  const lower = new Set<string>()
  for (const tokens of texts)
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      if (!isCapital(token)) lower.add(token.key)
      else if (!token.opensSentence) inside.add(token.key)
    }
  for (const tokens of texts)
    for (const token of tokens) {
      if (token.kind !== 'word' || !isCapital(token) || isTitle(token.key) || token.key === 'I')
        continue
      token.maybeName = !lower.has(token.key.toLowerCase())
      token.name = !token.opensSentence || (inside.has(token.key) && token.maybeName)
    }
}

import type { Token } from './token.ts'

/**
 * What the words of one text are, counted: for rules that need to know whether a word recurs. Most
 * pairs of texts have no change that makes a rule ask; so nothing is counted before one does.
 */
export class Lexicon {
  readonly #texts: readonly (readonly Token[])[]
  #counts: ReadonlyMap<string, number> | null = null
  #pairs: ReadonlySet<string> | null = null

  constructor(texts: readonly (readonly Token[])[]) {
    this.#texts = texts
  }

  /** How often each key occurs. */
  get counts(): ReadonlyMap<string, number> {
    this.#counts ??= countKeys(this.#texts)
    return this.#counts
  }

  /** Neighbouring words, `Donald Trump`, that occur. */
  get pairs(): ReadonlySet<string> {
    this.#pairs ??= pairCapitals(this.#texts)
    return this.#pairs
  }
}

function countKeys(texts: readonly (readonly Token[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const tokens of texts)
    for (const { kind, key } of tokens)
      if (kind !== 'mark') counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function pairCapitals(texts: readonly (readonly Token[])[]): Set<string> {
  const pairs = new Set<string>()
  for (const tokens of texts)
    for (let at = 1; at < tokens.length; at++) {
      const [first, second] = [tokens[at - 1]!, tokens[at]!]
      if (first.kind !== 'mark' && first.word.isCapital && second.word.isCapital)
        pairs.add(`${first.key} ${second.key}`)
    }
  return pairs
}

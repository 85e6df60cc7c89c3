import { joinTokens, type Token, touches } from './token.ts'

/**
 * Words that stand together, as the rules look at them. A passage's phrases are asked about many
 * times, by each rule and against each phrase of the other text: each answer is worked out once.
 */
export class Phrase {
  readonly tokens: readonly Token[]
  /** The one token, or null where there are several. */
  readonly only: Token | null
  #solid: string | null = null
  #joined: string | null = null
  #tableKey: string | null = null
  #isMarks: boolean | null = null

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.only = tokens.length === 1 ? tokens[0]! : null
  }

  get length(): number {
    return this.tokens.length
  }

  /** The characters without spaces. */
  get solid(): string {
    this.#solid ??= this.only ? this.only.key : this.tokens.map((token) => token.key).join('')
    return this.#solid
  }

  /** The words with single spaces between those that are apart. */
  get joined(): string {
    this.#joined ??= this.only ? this.only.key : joinTokens(this.tokens)
    return this.#joined
  }

  /** As the tables of equivalents know it. */
  get tableKey(): string {
    this.#tableKey ??= this.tokens.map(tableForm).join('')
    return this.#tableKey
  }

  /** Holds no words. */
  get isMarks(): boolean {
    this.#isMarks ??= this.tokens.every((token) => token.kind === 'mark')
    return this.#isMarks
  }
}

function tableForm(token: Token, index: number, tokens: readonly Token[]): string {
  const isApart = index > 0 && !touches(tokens[index - 1], token)
  return (isApart ? ' ' : '') + token.word.tableForm
}

import { type Groups, inOneGroup, tableWord } from '../tables/equivalents.ts'
import { joinTokens, type Token, touches } from '../token.ts'

/** The one token of a side, or null where there are several. */
export function only(tokens: readonly Token[]): Token | null {
  return tokens.length === 1 ? tokens[0]! : null
}

/** A phrase as the tables of equivalents know it. */
export function phraseKey(tokens: readonly Token[]): string {
  return tokens
    .map(
      (token, index) =>
        (index > 0 && !touches(tokens[index - 1], token) ? ' ' : '') + tableWord(token.key),
    )
    .join('')
}

/** Whether both sides stand in one group of a table, in different forms. */
export function sameGroup(table: Groups, from: readonly Token[], to: readonly Token[]): boolean {
  return inOneGroup(table, phraseKey(from), phraseKey(to))
}

/** The sides' characters without spaces. */
export function solid(tokens: readonly Token[]): string {
  return tokens.map((token) => token.key).join('')
}

export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text)
}

export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** Runs of digits, in order. */
export function digitRuns(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).join(' ')
}

export function isMarks(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === 'mark')
}

export { joinTokens }

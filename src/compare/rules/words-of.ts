import type { Phrase } from '../phrase.ts'
import { type Groups, inOneGroup } from '../tables/equivalents.ts'
import type { Token } from '../token.ts'

/** Whether both sides stand in one group of a table, in different forms. */
export function sameGroup(table: Groups, from: Phrase, to: Phrase): boolean {
  return inOneGroup(table, from.tableKey, to.tableKey)
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

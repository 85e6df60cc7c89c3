import type { Span } from '../model/edit.ts'
import type { Verdict } from './rules/rule.ts'
import type { Token } from './token.ts'

/**
 * Words of a that became words of b, one side possibly empty. `atA` and `atB` are their places in
 * the two lists of tokens: where an empty side would stand.
 */
export type Change = {
  from: readonly Token[]
  to: readonly Token[]
  atA: number
  atB: number
  verdict: Verdict
  /** Where an empty side stands, if not after the word before `atA` or `atB`. */
  empty?: Span
}

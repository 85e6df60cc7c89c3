import type { Edit } from '../model/edit.ts'
import { compareMarkup } from './compare-markup.ts'
import { compareTokens } from './compare-tokens.ts'
import type { Match } from './match.ts'
import type { ReadBlock } from './read-article.ts'
import type { Setting } from './rules/rule.ts'
import type { Budget } from './shortest-edit.ts'
import { toEdits } from './to-edits.ts'
import type { Token } from './token.ts'

/** The edits inside matched blocks, words and markup, in the order of b. */
export function compareMatch(
  match: Match,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  setting: Setting,
  budget: Budget,
): Edit[] {
  const blocksA = match.a.map((at) => a[at]!)
  const blocksB = match.b.map((at) => b[at]!)
  if (isEqual(blocksA, blocksB)) return []
  const tokensA = tokensOf(blocksA)
  const tokensB = tokensOf(blocksB)
  const { changes, counterparts } = compareTokens(tokensA, tokensB, setting, budget)
  const words = toEdits(changes, {
    a: tokensA,
    b: tokensB,
    textA: (at) => a[at]?.block.text ?? '',
    textB: (at) => b[at]?.block.text ?? '',
  })
  return [...words, ...compareMarkup(blocksA, blocksB, tokensA, tokensB, counterparts)]
}

function tokensOf(blocks: readonly ReadBlock[]): readonly Token[] {
  return blocks.length === 1 ? blocks[0]!.tokens : blocks.flatMap((block) => block.tokens)
}

function isEqual(a: readonly ReadBlock[], b: readonly ReadBlock[]): boolean {
  const [one, two] = [a[0]?.block, b[0]?.block]
  if (a.length !== 1 || b.length !== 1 || one?.text !== two?.text) return false
  return one?.html === two?.html || !/<(?:a|em|i|strong|b)[\s>]/i.test(`${one?.html}${two?.html}`)
}

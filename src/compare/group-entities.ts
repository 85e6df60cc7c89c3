import { readDate } from './read-date.ts'
import { readNumber, shiftPoint } from './read-number.ts'
import { SCALES } from './tables/number-words.ts'
import { makeToken, type Token } from './token.ts'

/**
 * Joins the words of a date (`Nov. 5, 2024`) or of a number (`8 million`) into one token with its
 * value, so that two ways of writing it can be told from two different facts. The words themselves
 * stay in `parts`.
 */
export function groupEntities(tokens: readonly Token[], text: string, language: string): Token[] {
  const grouped: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    const date = readDate(tokens, index)
    const number = date ? null : readAmount(tokens, index, language)
    const entity = date ?? number
    if (!entity) {
      grouped.push(tokens[index]!)
      index++
      continue
    }
    const parts = tokens.slice(index, index + entity.length)
    grouped.push(joinParts(date ? 'date' : 'number', parts, text, entity.value))
    index += entity.length
  }
  return grouped
}

function joinParts(
  kind: 'date' | 'number',
  parts: Token[],
  text: string,
  value: string | null,
): Token {
  const first = parts[0]!
  const end = parts[parts.length - 1]!.end
  const token = makeToken(kind, text.slice(first.start, end), first.block, first.start, value)
  return { ...token, key: parts.map((part) => part.key).join(' '), parts }
}

/** `8`, `eight`, `8 million`, `two hundred thousand`; null where no number starts here. */
function readAmount(
  tokens: readonly Token[],
  index: number,
  language: string,
): { length: number; value: string | null } | null {
  const first = tokens[index]!
  if (first.kind === 'mark') return null
  const value = readNumber(first.key, language)
  if (value === null) return first.kind === 'number' ? { length: 1, value: null } : null
  let length = 1
  let amount = value
  for (; length < 4 && !value.startsWith('o'); length++) {
    const scale = SCALES.get(tokens[index + length]?.key ?? '')
    if (scale === undefined) break
    amount = shiftPoint(amount, scale)
  }
  return { length, value: amount }
}

import { readDate } from './read-date.ts'
import { shiftPoint } from './read-number.ts'
import { SCALES } from './tables/number-words.ts'
import type { Token } from './token.ts'
import type { WordBook } from './word-book.ts'

/**
 * Joins the words of a date (`Nov. 5, 2024`) or of a number (`8 million`) into one token with its
 * value, so that two ways of writing it can be told from two different facts. The words themselves
 * stay in `parts`.
 */
export function groupEntities(
  tokens: readonly Token[],
  language: string,
  words: WordBook,
): Token[] {
  const grouped: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]!
    const date = token.kind === 'mark' ? null : readDate(tokens, index)
    const entity = date ?? readAmount(tokens, index, language)
    if (!entity) {
      grouped.push(token)
      index++
      continue
    }
    const parts = tokens.slice(index, index + entity.length)
    grouped.push(joinParts(date ? 'date' : 'number', parts, entity.value, words))
    index += entity.length
  }
  return grouped
}

function joinParts(
  kind: 'date' | 'number',
  parts: readonly Token[],
  value: string | null,
  words: WordBook,
): Token {
  const word = words.of(parts.map((part) => part.key).join(' '))
  const { end } = parts[parts.length - 1]!
  return { ...parts[0]!, kind, key: word.key, word, end, value, parts }
}

/** `8`, `eight`, `8 million`, `two hundred thousand`; null where no number starts here. */
function readAmount(
  tokens: readonly Token[],
  index: number,
  language: string,
): { length: number; value: string | null } | null {
  const first = tokens[index]!
  if (first.kind === 'mark') return null
  const value = first.word.numberIn(language)
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

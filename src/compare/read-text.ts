import { groupEntities } from './group-entities.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'
import { WordBook } from './word-book.ts'

/** The tokens of one block or field, dates and numbers joined, sentence starts noted. */
export function readText(
  text: string,
  block: number,
  language: string,
  words: WordBook = new WordBook(),
): Token[] {
  const tokens = groupEntities(tokenise(text, block, words), language, words)
  noteQuotes(tokens)
  const titleCase = isTitleCase(tokens)
  let opens = true
  for (const token of tokens) {
    token.opensSentence = opens || titleCase
    if (token.kind !== 'mark') opens = false
    else if (/^[.!?:…•*。！？]/u.test(token.key)) opens = true
  }
  return tokens
}

/** Most longer words have a capital: a headline or a heading, where capitals name nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]
  if (last?.kind === 'mark' && /^[.!?…。]/u.test(last.key)) return false
  let longer = 0
  let capitals = 0
  for (const { kind, word } of tokens) {
    if (kind !== 'word' || word.key.length <= 3) continue
    longer++
    if (word.isCapital) capitals++
  }
  return longer >= 3 && capitals >= longer * 0.6
}

const CLOSERS: Readonly<Record<string, string>> = Object.freeze({
  '“': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '"': '"',
  '「': '」',
  '『': '』',
})

/** Marks what stands between quotation marks; a mark that is never closed quotes nothing. */
function noteQuotes(tokens: readonly Token[]): void {
  let open = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'mark') continue
    const opener = tokens[open]?.key
    if (opener !== undefined && CLOSERS[opener]?.includes(token.key)) {
      for (let inner = open + 1; inner < at; inner++) tokens[inner]!.quoted = true
      open = -1
    } else if (CLOSERS[token.key] !== undefined && (opener === undefined || opener === '‘'))
      open = at
  }
}

import { groupEntities } from './group-entities.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

/** The tokens of one block or field, dates and numbers joined, sentence starts noted. */
export function readText(text: string, block: number, language: string): Token[] {
  const tokens = groupEntities(tokenise(text, block), text, language)
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
  const longer = tokens.filter((token) => token.kind === 'word' && token.key.length > 3)
  const capitals = longer.filter((token) => /^\p{Lu}/u.test(token.key))
  return longer.length >= 3 && capitals.length >= longer.length * 0.6
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
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue
    const opener = tokens[open]?.key
    if (opener !== undefined && CLOSERS[opener]?.includes(token.key)) {
      for (let inner = open + 1; inner < at; inner++) tokens[inner]!.quoted = true
      open = -1
    } else if (CLOSERS[token.key] !== undefined && (opener === undefined || opener === '‘'))
      open = at
  }
}

import type { Word } from './word.ts'
import type { WordBook } from './word-book.ts'

/**
 * One word, number, date or punctuation mark of a block.
 *
 * Offsets are UTF-16 units of the block's `text`, end exclusive; a token never cuts a surrogate pair
 * or a letter from its combining marks.
 */
export type Token = {
  kind: 'word' | 'number' | 'date' | 'mark'
  /** What equality is judged by: the characters in NFC without soft hyphens and joiners. */
  key: string
  /** What is known of all tokens with that key. */
  word: Word
  /** Index of the block in its body; negative for a field outside the body. */
  block: number
  start: number
  end: number
  /** Numbers and dates in one notation, `8` or `--11-05`; null where the value is not understood. */
  value: string | null
  /** The words that a number or date of several words is made of. */
  parts: readonly Token[]
  /** First word of a sentence, or within a line in title case, where a capital says nothing. */
  opensSentence: boolean
  /** Stands between quotation marks. */
  quoted: boolean
  /** Reads as part of a proper name in this pair of texts; set by `noteNames`. */
  name: boolean
  /** May be part of a name: capitalised, and nowhere in lower case; set by `noteNames`. */
  maybeName: boolean
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g

const NO_PARTS: readonly Token[] = Object.freeze([])

/** A token as the tokeniser first sees it. */
export function makeToken(
  kind: Token['kind'],
  text: string,
  block: number,
  start: number,
  words: WordBook,
): Token {
  const word = words.of(isAscii(text) ? text : text.replace(INVISIBLE, '').normalize('NFC'))
  return {
    kind,
    key: word.key,
    word,
    block,
    start,
    end: start + text.length,
    value: null,
    parts: NO_PARTS,
    opensSentence: false,
    quoted: false,
    name: false,
    maybeName: false,
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}

/** The same tokens as those of another block with the same text. */
export function moveTokens(tokens: readonly Token[], block: number): readonly Token[] {
  if (tokens.length === 0 || tokens[0]!.block === block) return tokens
  return tokens.map((token) => ({
    ...token,
    block,
    parts: token.parts.length > 0 ? moveTokens(token.parts, block) : NO_PARTS,
  }))
}

/** Whether nothing stands between two neighbouring tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return Boolean(left && right && left.block === right.block && left.end === right.start)
}

/** The tokens' words with single spaces between those that are apart. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (index > 0 && !touches(tokens[index - 1], token) ? ' ' : '') + token.key)
    .join('')
}

import { findPlainEnd } from './find-plain-end.ts'
import { makeToken, type Token } from './token.ts'
import { TOKEN, UNSPACED_START } from './token-pattern.ts'
import { WordBook } from './word-book.ts'

const ASCII = 127
const SEGMENTER_CHUNK = 2000

/**
 * Cuts a text into words and punctuation marks. White space and invisible characters belong to no
 * token. One pass of one regular expression without nested repetition, so time is linear; plain words
 * are known without it. Only scripts without spaces go to `Intl.Segmenter`, and in pieces of at most
 * 2,000 units, because its cost grows faster than the length of its input.
 */
export function tokenise(text: string, block: number, words: WordBook = new WordBook()): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const end = findPlainEnd(text, at)
    if (end > at) {
      const kind = isAsciiLetter(text.charCodeAt(at)) ? 'word' : 'mark'
      tokens.push(makeToken(kind, text.slice(at, end), block, at, words))
      at = end
    } else if (end === at) {
      at++
    } else {
      TOKEN.lastIndex = at
      const match = TOKEN.exec(text)
      if (match === null) break
      const { 0: found, index } = match
      if (found.charCodeAt(0) > ASCII && UNSPACED_START.test(found))
        pushSegments(found, block, index, tokens, words)
      else tokens.push(makeToken(kindOf(found), found, block, index, words))
      at = index + found.length
    }
  }
  return tokens
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** By the first character, since that is what tells the patterns apart. */
function kindOf(found: string): Token['kind'] {
  const first = found.charCodeAt(0)
  if (first > ASCII) {
    // A possessive `’s` is a word, a `’` alone is not.
    if (/^\p{P}/u.test(found)) return /^[’ʼ][sS]$/.test(found) ? 'word' : 'mark'
    return /^\p{Nd}/u.test(found) ? 'number' : 'word'
  }
  if (first >= 48 && first <= 57) return 'number'
  if (/^[A-Za-z$+<=>^`|~%&@#]/.test(found) || /^'[sS]$/.test(found)) return 'word'
  return 'mark'
}

function pushSegments(
  run: string,
  block: number,
  offset: number,
  tokens: Token[],
  words: WordBook,
): void {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  let from = 0
  while (from < run.length) {
    let to = Math.min(from + SEGMENTER_CHUNK, run.length)
    while (to < run.length && /^[\p{M}\udc00-\udfff]/u.test(run.slice(to, to + 1))) to++
    for (const part of segmenter.segment(run.slice(from, to)))
      tokens.push(makeToken('word', part.segment, block, offset + from + part.index, words))
    from = to
  }
}

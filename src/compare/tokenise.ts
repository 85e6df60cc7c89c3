import { ABBREVIATIONS_WITH_POINT } from './tables/abbreviations-with-point.ts'
import { makeToken, type Token } from './token.ts'

/** Scripts written without spaces between words. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`
const LETTER = String.raw`[[\p{L}\p{M}\p{N}\u00ad\u200c\u200d\u2060]--${UNSPACED}]`
const UNSPACED_LETTER = String.raw`[${UNSPACED}&&[\p{L}\p{M}\p{N}]]`

const PATTERNS: readonly string[] = [
  // An address is one word, without the stop that ends its sentence.
  String.raw`(?:https?:\/\/[^\s<>"“”‘’—–]*[^\s<>"“”‘’—–.,;:!?\(\)\[\]])`,
  // Left-over template code is one mark, whatever it holds.
  String.raw`(?:\{[\{%][^\{\}\n]{0,1000}[\}%]\})`,
  // U.S., a.m., e.g.
  String.raw`(?:(?:\p{L}\.){2,})`,
  String.raw`(?:(?:${ABBREVIATIONS_WITH_POINT.join('|')})\.|No\.(?= ?\p{Nd}))`,
  // The initial of a name.
  String.raw`(?:\p{Lu}\.(?=[ \u00a0]?\p{Lu}))`,
  String.raw`(?:(?:US|A|AU|C|HK|NZ|S|R)\$)`,
  String.raw`(?:(?<=[\p{L}\p{N}.])['’ʼ][sS](?![\p{L}\p{N}]))`,
  `(?:${UNSPACED_LETTER}+)`,
  // A figure with its unit glued on: two words.
  String.raw`(?:\p{Nd}+(?:[.,:]\p{Nd}+)*(?=(?:km|kg|cm|mm|mph|kph|am|pm|ft|lbs?)(?![\p{L}\p{N}])))`,
  // Words hang together over hyphens and apostrophes; digits over points, commas and colons.
  `(?:${LETTER}+(?:(?:[\\-\\u2010\\u2011\\u00b7]|['’ʼ](?![sS](?![\\p{L}\\p{N}]))|(?<=\\p{Nd})[.,:\\/\u2013](?=\\p{Nd})|\\.(?=\\p{Ll}))${LETTER}+)*)`,
  String.raw`(?:\p{Extended_Pictographic}(?:\p{EMod}|\p{M}|\u200d\p{Extended_Pictographic})*)`,
  String.raw`(?:\.{3,}|-{2,})`,
  String.raw`(?:[^\s\p{Cf}]\p{M}*)`,
]

const TOKEN = new RegExp(PATTERNS.join('|'), 'gv')
const UNSPACED_START = new RegExp(`^${UNSPACED_LETTER}`, 'v')
const ASCII = 127
const SEGMENTER_CHUNK = 2000

/**
 * Cuts a text into words and punctuation marks. White space and invisible characters belong to no
 * token. One pass of one regular expression without nested repetition, so time is linear; only
 * scripts without spaces go to `Intl.Segmenter`, and in pieces of at most 2,000 units, because its
 * cost grows faster than the length of its input.
 */
export function tokenise(text: string, block: number): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (found.charCodeAt(0) > ASCII && UNSPACED_START.test(found))
      pushSegments(found, block, index, tokens)
    else tokens.push(makeToken(kindOf(found), found, block, index))
  }
  return tokens
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

function pushSegments(run: string, block: number, offset: number, tokens: Token[]): void {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  let from = 0
  while (from < run.length) {
    let to = Math.min(from + SEGMENTER_CHUNK, run.length)
    while (to < run.length && /^[\p{M}\udc00-\udfff]/u.test(run.slice(to, to + 1))) to++
    for (const part of segmenter.segment(run.slice(from, to)))
      tokens.push(makeToken('word', part.segment, block, offset + from + part.index))
    from = to
  }
}

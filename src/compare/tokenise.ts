import { ABBREVIATIONS_WITH_POINT } from './tables/abbreviations-with-point.ts'
import { makeToken, type Token } from './token.ts'

/** Scripts written without spaces between words. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`
const LETTER = String.raw`[[\p{L}\p{M}\p{N}\u00ad\u200c\u200d\u2060]--${UNSPACED}]`
const UNSPACED_LETTER = String.raw`[${UNSPACED}&&[\p{L}\p{M}\p{N}]]`

const PATTERNS: readonly string[] = [
  // An address is one word, without the stop that ends its sentence.
  String.raw`(?<address>https?:\/\/[^\s<>"“”‘’—–]*[^\s<>"“”‘’—–.,;:!?\(\)\[\]])`,
  // Left-over template code is one mark, whatever it holds.
  String.raw`(?<code>\{[\{%][^\{\}\n]{0,1000}[\}%]\})`,
  // U.S., a.m., e.g.
  String.raw`(?<dotted>(?:\p{L}\.){2,})`,
  String.raw`(?<abbreviation>(?:${ABBREVIATIONS_WITH_POINT.join('|')})\.|No\.(?= ?\p{Nd}))`,
  // The initial of a name.
  String.raw`(?<initial>\p{Lu}\.(?=[ \u00a0]?\p{Lu}))`,
  String.raw`(?<money>(?:US|A|AU|C|HK|NZ|S|R)\$)`,
  String.raw`(?<possessive>(?<=[\p{L}\p{N}.])['’ʼ][sS](?![\p{L}\p{N}]))`,
  `(?<unspaced>${UNSPACED_LETTER}+)`,
  // Words hang together over hyphens and apostrophes; digits over points, commas and colons.
  `(?<word>${LETTER}+(?:(?:[\\-\\u2010\\u2011\\u00b7]|['’ʼ](?![sS](?![\\p{L}\\p{N}]))|(?<=\\p{Nd})[.,:\\/\u2013](?=\\p{Nd})|\\.(?=\\p{Ll}))${LETTER}+)*)`,
  String.raw`(?<emoji>\p{Extended_Pictographic}(?:\p{EMod}|\p{M}|\u200d\p{Extended_Pictographic})*)`,
  String.raw`(?<dots>\.{3,}|-{2,})`,
  String.raw`(?<other>[^\s\p{Cf}]\p{M}*)`,
]

const TOKEN = new RegExp(PATTERNS.join('|'), 'gv')
const SEGMENTER_CHUNK = 2000

/**
 * Cuts a text into words and punctuation marks. White space and invisible characters belong to no
 * token. One pass of one regular expression without nested repetition, so time is linear; only
 * scripts without spaces go to `Intl.Segmenter`, and in pieces of at most 2,000 units, because its
 * cost grows faster than the length of its input.
 */
export function tokenise(text: string, block: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {}
    if (groups.unspaced) pushSegments(groups.unspaced, block, match.index, tokens)
    else tokens.push(makeToken(kindOf(match[0], groups), match[0], block, match.index))
  }
  return tokens
}

function kindOf(text: string, groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.word) return /^\p{Nd}/u.test(text) ? 'number' : 'word'
  if (groups.dots || groups.code) return 'mark'
  if (groups.other) return /^(?![%&@#§])\p{P}/u.test(text) ? 'mark' : 'word'
  return 'word'
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

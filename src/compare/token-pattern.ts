import { ABBREVIATIONS_WITH_POINT } from './tables/abbreviations-with-point.ts'

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

/** What a token is, wherever it starts: the alternatives are tried in their order. */
export const TOKEN = new RegExp(PATTERNS.join('|'), 'gv')

/** A run of a script without spaces. */
export const UNSPACED_START = new RegExp(`^${UNSPACED_LETTER}`, 'v')

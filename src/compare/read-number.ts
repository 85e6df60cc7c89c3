import { CARDINALS, COMMA_DECIMALS, ORDINAL_WORDS, SCALES } from './tables/number-words.ts'

const FIGURES = /^(\p{Nd}[\p{Nd}.,]*)(st|nd|rd|th|k|m|mn|bn|b|tn|trn)?$/u

/**
 * The value of a number of one word as a string of digits, `o2` for an ordinal, null where it is
 * not understood (`10:30`, `16-year-old`, digits of other scripts).
 *
 * Whether a point or a comma is the decimal sign is judged by the text's language.
 */
export function readNumber(word: string, language: string): string | null {
  const lower = word.toLowerCase()
  const cardinal = cardinalOf(lower)
  if (cardinal !== null) return String(cardinal)
  const ordinal = ORDINAL_WORDS.get(lower)
  if (ordinal !== undefined) return `o${ordinal}`
  const match = /^[A-Za-z]/.test(word) ? null : FIGURES.exec(lower)
  if (!match) return null
  const figures = readFigures(match[1] ?? '', COMMA_DECIMALS.has(language.slice(0, 2)))
  if (figures === null) return null
  const suffix = match[2] ?? ''
  if (/^(?:st|nd|rd|th)$/.test(suffix)) return `o${figures}`
  return suffix === '' ? figures : shiftPoint(figures, SCALES.get(suffix) ?? 0)
}

/** `twenty` or `twenty-one`. */
function cardinalOf(lower: string): number | null {
  const single = CARDINALS.get(lower)
  if (single !== undefined) return single
  if (!lower.includes('-')) return null
  const [tens, units, ...more] = lower.split('-')
  const high = CARDINALS.get(tens ?? '')
  const low = CARDINALS.get(units ?? '')
  if (more.length > 0 || high === undefined || low === undefined) return null
  return high >= 20 && low >= 1 && low <= 9 ? high + low : null
}

function readFigures(figures: string, commaDecimals: boolean): string | null {
  const text = commaDecimals
    ? figures.replaceAll('.', '_').replaceAll(',', '.').replaceAll('_', ',')
    : figures
  if (!/^[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?$/.test(text)) return null
  const [whole = '', part = ''] = text.replaceAll(',', '').split('.')
  return tidy(whole, part)
}

/** Decimal digits times a power of ten, exactly, as a string. */
export function shiftPoint(figures: string, power: number): string {
  const [whole = '', part = ''] = figures.split('.')
  const padded = part.padEnd(power, '0')
  return tidy(whole + padded.slice(0, power), padded.slice(power))
}

function tidy(whole: string, part: string): string {
  const digits = whole.replace(/^0+(?=.)/, '')
  let end = part.length
  while (end > 0 && part[end - 1] === '0') end--
  return end > 0 ? `${digits}.${part.slice(0, end)}` : digits
}

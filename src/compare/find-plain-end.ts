import { ABBREVIATIONS_WITH_POINT } from './tables/abbreviations-with-point.ts'

/** Words whose point may belong to them. */
const POINTED: ReadonlySet<string> = new Set([...ABBREVIATIONS_WITH_POINT, 'No'])

/** What a character is at the start of a token, and what it is behind a word. */
const kinds = Object.freeze({ other: 0, space: 1, letter: 2, mark: 3 })

/** Marks that stand alone wherever they stand, but for a combining character behind them. */
const LONE_MARKS = ',;:!?()"[]/*\\_}“”„—–…'
/** Whether a combining character may stand there: below and in these rows there is none. */
const isCombining = (unit: number) => unit >= 0x300 && !isPrinters(unit)
const isPrinters = (unit: number) => unit >= 0x2010 && unit <= 0x2027

const KINDS: Uint8Array = Uint8Array.from({ length: 0x2028 }, (_, unit) => {
  if ((unit >= 9 && unit <= 13) || unit === 32) return kinds.space
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return kinds.letter
  return LONE_MARKS.includes(String.fromCharCode(unit)) ? kinds.mark : kinds.other
})

/**
 * Where the token at `at` ends, if that can be told at a glance, as of most words of English prose and
 * most marks: by the same rules as the pattern of tokens. `at` itself where white space stands, −1 where
 * the pattern has to be asked.
 */
export function findPlainEnd(text: string, at: number): number {
  switch (kindAt(text, at)) {
    case kinds.space:
      return at
    case kinds.letter:
      return endOfWord(text, at)
    case kinds.mark:
      return isCombining(text.charCodeAt(at + 1)) ? -1 : at + 1
    default:
      return isLonePoint(text, at) ? at + 1 : -1
  }
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? kinds.other) : kinds.other
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (kindAt(text, end) === kinds.letter) end++
  if (end === text.length) return end
  const kind = kindAt(text, end)
  if (kind === kinds.space) return end
  // `http://` begins an address.
  if (kind === kinds.mark) return text[end] === ':' && text[end + 1] === '/' ? -1 : end
  const isStop = isLonePoint(text, end) && end > start + 1
  return isStop && !POINTED.has(text.slice(start, end)) ? end : -1
}

/** A full stop that is no part of `…`, of a name such as `varn.example`, or of a letter. */
function isLonePoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e) return false
  if (at + 1 === text.length) return true
  const kind = kindAt(text, at + 1)
  return kind === kinds.space || kind === kinds.mark
}

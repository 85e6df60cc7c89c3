// In: running text. Out: its words as numbers that are equal where the words are.

/** What a word is: an ordinary one, a number, a capitalised one inside a sentence, a character. */
export const wordKinds = Object.freeze({ plain: 0, number: 1, name: 2, character: 3 })

/** Words in order of the text, one entry in each list for each word. */
export type WordList = { hashes: number[]; kinds: number[] }

const asciiOnly = /^[\x00-\x7f]*$/
const asciiWord = /[A-Za-z0-9]+(?:[.,'][A-Za-z0-9]+)*/g
/** Scripts written without spaces give a word for each character; points and marks stay inside words. */
const anyWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}])+(?:[.,'](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}])+)*/gu
const spacelessStart = 0x0e00
const wideNumber = /^[\d.,]*\d\d[\d.,]*$/
const year = /^(?:19|20)\d\d$/

/**
 * Appends the words of `text` to `into`. Case, accents, quote style and points inside a word
 * (`U.S.` and `US`, `4,000` and `4000`) make no difference. Hashes are FNV-1a, 32 bits, unsigned.
 */
export function readWords(text: string, into: WordList): void {
  const plain = asciiOnly.test(text) ? text : foldLetters(text)
  const pattern = new RegExp(asciiOnly.test(plain) ? asciiWord : anyWord)
  let end = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const word = match[0]
    into.hashes.push(hashWord(word))
    into.kinds.push(kindOf(word, opensSentence(plain, end, match.index)))
    end = match.index + word.length
  }
}

function foldLetters(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»–—\u00a0]/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]+/gu, '')
}

/** Whether nothing, or a full stop, question or exclamation mark or colon, stands before a word. */
function opensSentence(text: string, from: number, to: number): boolean {
  if (from === 0) return true
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a) return true
  }
  return false
}

function kindOf(word: string, opens: boolean): number {
  const unit = word.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) {
    return wideNumber.test(word) && !year.test(word) ? wordKinds.number : wordKinds.plain
  }
  if (unit >= 0x41 && unit <= 0x5a) return opens ? wordKinds.plain : wordKinds.name
  if (unit < 0x80) return wordKinds.plain
  if (unit >= spacelessStart && isSpaceless(unit)) return wordKinds.character
  return !opens && word[0] !== word[0]!.toLowerCase() ? wordKinds.name : wordKinds.plain
}

function isSpaceless(unit: number): boolean {
  return (
    unit <= 0x0eff ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff) ||
    unit >= 0xd800
  )
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) {
    let unit = word.charCodeAt(i)
    if (unit === 0x2e || unit === 0x2c || unit === 0x27) continue
    if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20
    else if (unit >= 0x80) unit = word[i]!.toLowerCase().charCodeAt(0)
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash >>> 0
}

// In: running text. Out: its words as numbers that are equal where the words are.
import { addWord, type WordList } from './word-list.ts'

/** What a word is: an ordinary one, a number, a capitalised one inside a sentence, a character. */
export const wordKinds = Object.freeze({ plain: 0, number: 1, name: 2, character: 3 })

/** ASCII with the quotes and dashes of printers, which most paragraphs have. */
const nearlyAscii = /^[\x00-\x7f‘’ʼ“”„«»–—\u00a0]*$/
const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const letter = `(?![${spaceless}])[\\p{L}\\p{N}]`
/** Scripts written without spaces give a word for each character; points and marks stay inside words. */
const anyWord = new RegExp(`[${spaceless}]|(?:${letter})+(?:[.,'](?:${letter})+)*`, 'gu')

/**
 * Appends the words of `text` to `into`. Case, accents, quote style and points inside a word
 * (`U.S.` and `US`, `4,000` and `4000`) make no difference. Hashes are FNV-1a, 32 bits, unsigned.
 */
export function readWords(text: string, into: WordList): void {
  const plain = nearlyAscii.test(text) ? text : foldLetters(text)
  if (nearlyAscii.test(plain)) readAscii(plain, into)
  else readUnicode(plain, into)
}

function foldLetters(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»–—\u00a0]/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]+/gu, '')
}

/** Most paragraphs: one pass over the letters, without a string for each word. */
function readAscii(text: string, into: WordList): void {
  let opens = true
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i)
    if (!isAsciiLetter(unit)) {
      if (endsSentence(unit)) opens = true
      i++
      continue
    }
    const end = endOfAsciiWord(text, i)
    addWord(into, hashWord(text, i, end), kindOf(text, i, end, opens))
    opens = false
    i = end
  }
}

function endOfAsciiWord(text: string, start: number): number {
  let end = start
  while (isAsciiLetter(text.charCodeAt(end)) || joinsLetters(text, end)) end++
  return end
}

/** A full stop, comma or apostrophe with a letter or digit on both sides. */
function joinsLetters(text: string, at: number): boolean {
  return isSilent(text.charCodeAt(at)) && isAsciiLetter(text.charCodeAt(at + 1))
}

function readUnicode(text: string, into: WordList): void {
  let last = 0
  for (const { 0: word, index } of text.matchAll(anyWord)) {
    let opens = last === 0
    for (let i = last; i < index; i++) opens ||= endsSentence(text.charCodeAt(i))
    last = index + word.length
    addWord(into, hashWord(text, index, last), kindOf(text, index, last, opens))
  }
}

function kindOf(text: string, start: number, end: number, opens: boolean): number {
  const unit = text.charCodeAt(start)
  if (unit >= 0x30 && unit <= 0x39) {
    return isTellingNumber(text, start, end) ? wordKinds.number : wordKinds.plain
  }
  if (unit >= 0x41 && unit <= 0x5a) return opens ? wordKinds.plain : wordKinds.name
  if (unit < 0x80) return wordKinds.plain
  if (isSpaceless(unit)) return wordKinds.character
  return !opens && text[start] !== text[start]!.toLowerCase() ? wordKinds.name : wordKinds.plain
}

/** Two digits and more, no letters; a year of this century or the last tells too little. */
function isTellingNumber(text: string, start: number, end: number): boolean {
  let digits = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) digits++
    else if (!isSilent(unit)) return false
  }
  const isYear =
    end - start === 4 && digits === 4 && /^(?:19|20)/.test(text.slice(start, start + 2))
  return digits >= 2 && !isYear
}

function isSpaceless(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff) ||
    unit >= 0xd800
  )
}

function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i)
    if (isSilent(unit)) continue
    if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20
    else if (unit >= 0x80) unit = text[i]!.toLowerCase().charCodeAt(0)
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash >>> 0
}

function isAsciiLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  )
}

/** `.`, `,`, `'` and its printers' forms: inside a word they are not heard. */
function isSilent(unit: number): boolean {
  if (unit === 0x2e || unit === 0x2c || unit === 0x27) return true
  return unit === 0x2018 || unit === 0x2019 || unit === 0x2bc
}

/** `.`, `!`, `?` and `:`. */
function endsSentence(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a
}

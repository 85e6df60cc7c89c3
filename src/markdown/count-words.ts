import type { Block } from '../model/block.ts'

const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’.,-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+)*/gu

/** Only characters of which a glance tells whether they are letters or digits, and joiners. */
const isLatin = /^[\x00-\x7f\u2010-\u2027]*$/

/**
 * Words of the running text: paragraphs and headings. A word is a run of letters and digits, with
 * points, commas, hyphens and apostrophes inside it (`U.S.`, `1,000`, `don’t`, `well-known` are one
 * each). In Chinese and Japanese each character counts as one word, as word processors count; Thai
 * and its like, which put no spaces between words, count a run as one.
 */
export function countWords(blocks: readonly Block[]): number {
  let count = 0
  for (const { role, text } of blocks)
    if (role === 'paragraph' || role === 'heading')
      count += isLatin.test(text) ? countLatin(text) : (text.match(words)?.length ?? 0)
  return count
}

/** The same as `words` finds, for such characters, without a match for each. */
function countLatin(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if (!isAlphanumeric(text.charCodeAt(i))) continue
    const joins =
      i >= 2 && isJoiner(text.charCodeAt(i - 1)) && isAlphanumeric(text.charCodeAt(i - 2))
    if (!joins) count++
    while (isAlphanumeric(text.charCodeAt(i + 1))) i++
  }
  return count
}

function isAlphanumeric(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  )
}

/** `'`, `,`, `-`, `.` and `’`. */
function isJoiner(unit: number): boolean {
  return unit === 0x27 || (unit >= 0x2c && unit <= 0x2e) || unit === 0x2019
}

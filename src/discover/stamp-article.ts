import { hash } from 'node:crypto'
import type { Article } from '../model/article.ts'

/** Numbers of 32 bits in one stamp. */
export const stampLength = 6

/** Hexadecimal digits of a file's fingerprint that go into a stamp, eight a number. */
const digits = 32
/** Marks the end of a text, and one that is not there: no code unit is as large. */
const end = 0x10000
const missing = 0x10001

/**
 * Writes, as stamp number `at`, what tells an article from another version of itself: 128 bits of the
 * fingerprint of its file, which stands for front matter and body, then 64 bits over what the outlet's
 * file and the settings add to it. Nothing is hashed by SHA-256 that was before.
 */
export function stampArticle(stamps: Uint32Array, at: number, article: Article): void {
  const start = at * stampLength
  const { code, outlet, sha256, published, dated, byline, rights, language } = article
  stampFile(stamps, start, sha256.file)
  const rest = start + stampLength - 2
  mix(stamps, rest, code)
  mix(stamps, rest, outlet)
  mix(stamps, rest, published?.text)
  mix(stamps, rest, dated?.text)
  mix(stamps, rest, language)
  mix(stamps, rest, sha256.text)
  mix(stamps, rest, rights.holder)
  mix(stamps, rest, rights.creditLine)
  for (const name of byline) mix(stamps, rest, name)
}

/** Takes a text on into the two numbers at `at`, each with a multiplier of its own (as MurmurHash 3 has). */
function mix(stamps: Uint32Array, at: number, text: string | null | undefined): void {
  let one = stamps[at]! | 0
  let two = stamps[at + 1]! | 0
  const isMissing = text === null || text === undefined
  const length = isMissing ? 0 : text.length
  for (let i = 0; i < length; i++) {
    const unit = text!.charCodeAt(i)
    one = Math.imul(one ^ unit, 0xcc9e2d51)
    two = (Math.imul(two ^ unit, 0x1b873593) + one) | 0
  }
  const mark = isMissing ? missing : end
  stamps[at] = Math.imul(one ^ (one >>> 15) ^ mark, 0xcc9e2d51)
  stamps[at + 1] = Math.imul(two ^ (two >>> 13) ^ mark, 0x1b873593) + one
}

/** What is no fingerprint in hexadecimal digits is made one. */
function stampFile(stamps: Uint32Array, start: number, fingerprint: string): void {
  for (let k = 0; k < digits; k += 8) {
    let number = 0
    for (let i = k; i < k + 8; i++) {
      const digit = digitOf(fingerprint.charCodeAt(i))
      if (digit < 0) {
        stampFile(stamps, start, hash('sha256', fingerprint))
        return
      }
      number = (number << 4) | digit
    }
    stamps[start + k / 8] = number
  }
}

/** 0–15 for `0`–`9` and `a`–`f`, else -1; also for `NaN`, which follows the end of a text. */
function digitOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48
  return unit >= 97 && unit <= 102 ? unit - 87 : -1
}

/** Whether two rows carry the same stamp. */
export function isSameStamp(a: Uint32Array, i: number, b: Uint32Array, j: number): boolean {
  for (let k = 0; k < stampLength; k++) {
    if (a[i * stampLength + k] !== b[j * stampLength + k]) return false
  }
  return true
}

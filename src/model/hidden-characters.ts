/** A character that cannot be seen: its place and length in UTF-16 units, its name as `U+202E`. */
export interface Hidden {
  at: number
  length: number
  code: string
  /** It has no use in an article: somebody may have hidden something. */
  suspicious: boolean
}

/** Embeddings, overrides, isolates and their ends. The plain marks (LRM, RLM, ALM) are harmless. */
export const bidiControls: ReadonlySet<string> = new Set(
  ['202A', '202B', '202C', '202D', '202E', '2066', '2067', '2068', '2069'].map((hex) => `U+${hex}`),
)

const candidates =
  /\u034F|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Surrogate}]/gu

/** Whether a text holds anything that `findHidden` would look at. */
export function holdsHidden(text: string): boolean {
  return text.search(candidates) >= 0
}

/** Scripts written from right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)\b/i
/** Scripts without spaces, where a zero-width space marks where a line may break. */
const breaksByZeroWidth = /^(?:bo|dz|ja|km|lo|my|th|zh)\b/i

/**
 * The hidden characters of a text that are out of place in an article of that language, in order.
 *
 * What has an honest use stays and is not named: direction marks; balanced isolates and embeddings
 * in languages written from right to left; zero-width spaces in Thai, Khmer and their like; tags in
 * flag emoji; joiners.
 */
export function findHidden(text: string, language: string): Hidden[] {
  if (!holdsHidden(text)) return []
  const found: Hidden[] = []
  const rtl = rightToLeft.test(language)
  const keepsIsolates = rtl && isBalanced(text)
  for (const match of text.matchAll(candidates)) {
    const point = match[0].codePointAt(0)!
    if (isHonest(point, text, match.index, language, keepsIsolates)) continue
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    const suspicious = point !== 0xad && point !== 0x200b && point !== 0xfeff && point !== 0x2060
    found.push({ at: match.index, length: match[0].length, code, suspicious })
  }
  return found
}

/** The text without the given characters. */
export function stripHidden(text: string, hidden: readonly Hidden[]): string {
  let kept = ''
  let end = 0
  for (const { at, length } of hidden) {
    kept += text.slice(end, at)
    end = at + length
  }
  return kept + text.slice(end)
}

function isHonest(
  point: number,
  text: string,
  at: number,
  language: string,
  keepsIsolates: boolean,
): boolean {
  if (point === 0x200e || point === 0x200f || point === 0x061c) return true
  if (point === 0x200b) return breaksByZeroWidth.test(language)
  if (point === 0x202d || point === 0x202e) return false
  if ((point >= 0x202a && point <= 0x202c) || (point >= 0x2066 && point <= 0x2069))
    return keepsIsolates
  // A flag such as Wales is a black flag followed by tags and an end tag.
  if (point >= 0xe0020 && point <= 0xe007f)
    return /\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6}$/u.test(text.slice(Math.max(0, at - 16), at))
  return false
}

/** Every opened isolate or embedding is closed within the text, and nothing else is. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const [control] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (control === '\u202C' || control === '\u2069') {
      if (open.pop() !== control) return false
    } else open.push(control < '\u2066' ? '\u202C' : '\u2069')
  }
  return open.length === 0
}

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** Words before a point that ends no sentence; single capitals (`U.S.`) are seen by their form. */
const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr st sen rep gov gen lt col sgt capt prof rev hon jr sr inc co corp ltd no vs jan feb mar apr jun jul aug sept sep oct nov dec mass calif fla pa va wash conn ariz ed eds vol approx dept est fig'.split(
    ' ',
  ),
)

/** Words that begin an attribution even after an abbreviation: `… in the U.S. This article …`. */
const openers = /^(?:this|originally|first|previously|re-?published|re-?printed|read|a version)\b/i

const enders = /[.!?…]["”’')\]»]*|[。！？]["”’』」）]*|\n/g

/**
 * Cuts text into sentences. A point ends one where white space and something other than a small
 * letter follow, and no abbreviation goes before; or where an element of the HTML begins at once
 * (`…for its use.<em>This article`), which is how credits are glued on.
 *
 * @param breaks Offsets at which an inline element begins or a line is broken.
 * @returns Sentences without white space at their ends.
 */
export function splitSentences(text: string, breaks: ReadonlySet<number>): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  const close = (end: number) => {
    const piece = text.slice(start, end)
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(enders)) {
    const end = match.index + match[0].length
    if (end >= text.length) break
    if (endsSentence(text, match.index, end, breaks)) close(end)
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, at: number, end: number, breaks: ReadonlySet<number>): boolean {
  const mark = text[at]!
  if (mark === '\n') return breaks.has(end) || breaks.has(at)
  if (/[。！？]/.test(mark)) return true
  if (breaks.has(end)) return true
  const rest = text.slice(end, end + 40)
  if (!/^\s/.test(rest)) return false
  const next = rest.trimStart()
  if (mark === '.' && isAbbreviation(text, at)) return openers.test(next)
  return !/^\p{Ll}/u.test(next)
}

function isAbbreviation(text: string, point: number): boolean {
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, point - 12), point))?.[0] ?? ''
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase())
}

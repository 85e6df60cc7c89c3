import { stripAccents } from './fold-text.ts'
import { linkKey } from './inline-ranges.ts'
import type { Match } from './match.ts'
import type { ReadBlock } from './read-article.ts'

/** Blocks on a side past which only the diagonal is searched. */
const BAND = 60
const LEAST_GAIN = 0.35

/** What translation leaves alone in a block. */
type Features = { role: string; length: number; marks: ReadonlySet<string> }

/**
 * Matches paragraphs of two languages in order, 1:1, by shared numbers, names, acronyms and links, by
 * role, and by length in proportion to the whole texts. `anchored` counts the matches that share a
 * number, name or link. Dynamic programming over a band along the diagonal. Lengths as evidence:
 * Gale and Church, “A program for aligning sentences in bilingual corpora”, 1993.
 */
export function alignStructure(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
): { matches: Match[]; anchored: number } {
  const left = a.map(featuresOf)
  const right = b.map(featuresOf)
  const sum = (list: readonly Features[]) => list.reduce((all, one) => all + one.length, 0) || 1
  const ratio = sum(left) / sum(right)
  const band = BAND + Math.abs(a.length - b.length)
  const width = 2 * band + 1
  const best = new Float64Array((a.length + 1) * width).fill(-1)
  const steps = new Int8Array(best.length)
  const cell = (i: number, j: number) => {
    const column = j - middle(i, a.length, b.length) + band
    return j < 0 || j > b.length || column < 0 || column >= width ? -1 : i * width + column
  }
  for (let i = 0; i <= a.length; i++) {
    const from = Math.max(0, middle(i, a.length, b.length) - band)
    for (let j = from; j <= b.length && cell(i, j) >= 0; j++) {
      const here = cell(i, j)
      const options: [number, number][] = [
        [i > 0 ? (best[cell(i - 1, j)] ?? -1) : -1, 1],
        [best[cell(i, j - 1)] ?? -1, 2],
        [
          i > 0 && j > 0 ? reach(best[cell(i - 1, j - 1)], left[i - 1]!, right[j - 1]!, ratio) : -1,
          3,
        ],
      ]
      if (i + j === 0) best[here] = 0
      for (const [value, step] of options)
        if (value > best[here]! + 1e-9) {
          best[here] = value
          steps[here] = step
        }
    }
  }
  const matches: Match[] = []
  let anchored = 0
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const step = steps[cell(i, j)] ?? 0
    if (step === 3) {
      matches.push({ a: [a[i - 1]!.index], b: [b[j - 1]!.index], moved: false })
      if (shared(left[i - 1]!, right[j - 1]!) > 0) anchored++
    }
    if (step === 0) break
    if (step !== 2) i--
    if (step !== 1) j--
  }
  return { matches: matches.reverse(), anchored }
}

function middle(i: number, lengthA: number, lengthB: number): number {
  return lengthA > 0 ? Math.round((i * lengthB) / lengthA) : 0
}

function reach(before: number | undefined, one: Features, two: Features, ratio: number): number {
  if (before === undefined || before < 0 || one.role !== two.role) return -1
  const scaled = two.length * ratio
  const lengths = Math.min(one.length, scaled) / Math.max(one.length, scaled, 1)
  const gain = lengths * 0.6 + shared(one, two) - LEAST_GAIN
  return gain > 0 ? before + gain : -1
}

function shared(one: Features, two: Features): number {
  let count = 0
  for (const mark of one.marks) if (two.marks.has(mark)) count++
  const most = Math.max(one.marks.size, two.marks.size)
  return most > 0 ? (2 * count) / (most + Math.min(one.marks.size, two.marks.size)) : 0
}

function featuresOf({ block, tokens }: ReadBlock): Features {
  const marks = new Set(block.links.map((link) => linkKey(link.href)))
  for (const token of tokens)
    for (const part of token.parts.length > 0 ? token.parts : [token]) {
      if (/^\p{Nd}/u.test(part.key)) marks.add(part.key.replace(/[^\p{Nd}]/gu, ''))
      else if (/^\p{Lu}/u.test(part.key) && !token.opensSentence)
        marks.add(stripAccents(part.key).toLowerCase())
    }
  return { role: block.role, length: block.text.length, marks }
}

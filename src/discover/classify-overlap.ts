// In: the figures of an overlap. Out: the relation they tell, or null where they tell none.
import type { Overlap, Side } from './measure-overlap.ts'
import type { RelationKind } from './relation.ts'

/** A text of so few words, and so much shorter than the other, is a brief. */
const briefWords = 150
const briefRatio = 0.5
const excerptRatio = 0.75
/** Runs of so few words on average are what rewriting, or a template, leaves. */
const brokenRun = 13
/** Sentences that a template repeats whole are no longer than this. */
const longestFrame = 60
/** Of fewer words a part says too little: two or three sentences may be background. */
const leastWords = 50
/** A passage of so many words that two reports have in common, and nearly nothing else, is background. */
const leastPassage = 30
/** An outlet's later version of its own report has a longer run than this in common with it. */
const ownRun = 30

/** `holders`: which of the two may be the round-up; both, where the shared piece opens both. */
export type Told = { relation: RelationKind; confidence: number; holders: ('a' | 'b')[] }

/**
 * Tells the relation. The rules, in order: templates by their differing figures and short runs; then
 * text carried, where most of the shorter article is in the longer one, or a smaller part that
 * is spread over it or opens both; then an opening set among other things; then background.
 */
export function classifyOverlap(overlap: Overlap, sameOutlet: boolean): Told | null {
  const { a, b } = overlap
  const [small, large] = a.words <= b.words ? [a, b] : [b, a]
  if (small.covered < 0.1 && overlap.longestRun < 25) return null
  if (isTemplate(overlap, small, large, sameOutlet)) {
    return {
      relation: 'same-template',
      confidence: 1 - (factsOf(overlap) ?? 0.5) / 2,
      holders: [],
    }
  }
  if (carriesMost(small, large, overlap, sameOutlet)) {
    return {
      relation: kindBySize(small, large),
      confidence: confidenceOf(small, overlap),
      holders: [],
    }
  }
  const holders = [...(isItem(a, b) ? ['a' as const] : []), ...(isItem(b, a) ? ['b' as const] : [])]
  if (holders.length > 0) return { relation: 'round-up', confidence: 0.6, holders }
  if (small.covered < 0.15 && overlap.longestRun < 40) return null
  return { relation: 'shares-background', confidence: 0.6, holders: [] }
}

/**
 * The frame is the same, the figures put into it are others: shared runs all over both texts, and
 * fewer than four in ten of the numbers and names, or six in ten where the runs are short. A
 * rewritten report keeps its numbers and names. Outlets seldom rewrite what they printed themselves.
 */
function isTemplate(overlap: Overlap, small: Side, large: Side, sameOutlet: boolean): boolean {
  if (small.spread < 0.6 || large.spread < 0.5) return false
  if (overlap.longestRun > longestFrame) return false
  const facts = factsOf(overlap)
  const isEven = small.spread >= 0.8 && large.spread >= 0.7
  if (isEven && facts !== null && facts < 0.4) return true
  if (small.meanRun > brokenRun) return false
  if (sameOutlet && overlap.longestRun <= ownRun) return true
  return (
    (facts !== null && facts < 0.6) || (overlap.numbers ?? 1) < 0.35 || (overlap.names ?? 1) < 0.5
  )
}

/** Mean of the shares of numbers and of names that both have; null where there are too few. */
function factsOf({ numbers, names }: Overlap): number | null {
  const known = [numbers, names].filter((share) => share !== null)
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length
}

/** Whether the shared words are those of one report, and not passages that two reports share. */
function carriesMost(small: Side, large: Side, overlap: Overlap, sameOutlet: boolean): boolean {
  const { longestRun } = overlap
  const isWhole = small.spread >= 0.85 && large.spread >= 0.85
  const isBroken = small.meanRun <= brokenRun && (small.opening >= 0.15 || isWhole)
  const opens = small.opening >= 0.5
  if (small.covered >= 0.75) return opens || small.covered >= 0.9 || (isBroken && !sameOutlet)
  const facts = factsOf(overlap) ?? 1
  if (small.words < leastWords || isPassage(small, longestRun)) return false
  if (small.covered >= 0.5) {
    const isEven = small.spread >= 0.8 && (small.opening >= 0.3 || large.spread >= 0.5)
    return facts >= 0.5 && (opens || (isBroken && isEven))
  }
  const bothOpen = small.opening >= 0.3 && large.opening >= 0.3
  if (sameOutlet) return opens && large.opening >= 0.5 && small.spread >= 0.6
  const agrees = facts >= 0.7 && (overlap.numbers ?? 1) >= 0.5
  const isMuch = small.covered >= 0.35
  const isMutual = large.spread >= 0.65 && longestRun <= 40
  const reaches = small.opening >= 0.3 || (large.spread >= 0.5 && longestRun <= 60)
  const isThroughout = small.spread >= (small.opening >= 0.3 ? 0.7 : 0.8)
  const isSpread = isThroughout && ((isMuch && reaches) || isMutual)
  if (small.covered >= 0.2 && isSpread && agrees && (isBroken || bothOpen)) return true
  return small.covered >= 0.15 && bothOpen && small.spread >= 0.6 && agrees
}

/** Whether what is shared is mostly one run: a quotation, a paragraph of background. */
function isPassage(small: Side, longestRun: number): boolean {
  if (longestRun < leastPassage) return false
  const share = longestRun / (small.covered * small.words)
  const isMost = share >= 0.5 && small.covered < 0.53 && small.opening < 0.43
  return isMost || (share >= 0.37 && small.covered < 0.35)
}

function kindBySize(small: Side, large: Side): RelationKind {
  const ratio = large.words === 0 ? 1 : small.words / large.words
  if (small.words <= briefWords && ratio < briefRatio) return 'brief'
  return ratio < excerptRatio && large.covered < 0.6 && small.covered >= 0.5 ? 'excerpt' : 'variant'
}

/** Whether a compact piece of `holder` is what `source` begins with. */
function isItem(holder: Side, source: Side): boolean {
  const piece = holder.to - holder.from
  const start = source.from * source.words
  const opens = (source.opening >= 0.85 && start <= 8) || (source.opening >= 0.4 && start <= 2)
  return opens && source.to - source.from < 0.6 && piece < 0.5 && holder.covered >= piece * 0.5
}

function confidenceOf(small: Side, { longestRun }: Overlap): number {
  return Math.min(0.99, 0.4 + small.covered * 0.4 + Math.min(longestRun, 60) / 300)
}

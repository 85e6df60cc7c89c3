// In: two related articles. Out: which one the text comes from, and why; or that nobody can tell.
import type { Article } from '../model/article.ts'
import type { Evidence, Grade } from '../model/evidence.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import { cluesOfCredit, type ThirdParty } from './clues-of-credit.ts'
import { cluesOfDates } from './clues-of-dates.ts'
import { cluesOfOutlets, cluesOfVotes, cluesOfWords } from './clues-of-text.ts'
import type { Relation } from './relation.ts'

/** Which way a text went. */
export type Direction = {
  /** Code of the article that it comes from; null where undetermined. */
  source: string | null
  /** Of the strongest fact that speaks for it; null where undetermined. */
  grade: Grade | null
  /** 0–1. */
  confidence: number
  /** Facts that speak for the source; where undetermined, all that is known. */
  evidence: Evidence[]
  /** Facts that speak for the other one. */
  against: Evidence[]
  /** A source that one or both credit and that is neither of them. */
  absent: { name: string | null; url: string | null } | null
}

/** What the clues must add up to; and what a contrary sum of computed clues may not reach. */
const leastSum = 1.5
const mostContrary = 1.9
/** Weight from which a clue is a statement of the articles themselves. */
const statement = 4

/**
 * Weighs what the two articles say, their dates, their outlets, and the archive's habits.
 * Attributions dominate: no date outweighs one. Where an article credits a third party, dates
 * alone do not speak: both may have taken it from there. Lengths hardly count.
 */
export function proposeDirection(
  a: Article,
  b: Article,
  relation: Relation,
  facts: ArchiveFacts,
): Direction {
  const creditA = cluesOfCredit(a, b, 'b', facts)
  const creditB = cluesOfCredit(b, a, 'a', facts)
  const third = creditA.third ?? creditB.third
  const stated = [...creditA.clues, ...creditB.clues]
  const computed = [
    ...cluesOfVotes(a, b, facts),
    ...cluesOfWords(a, b, 'b', facts),
    ...cluesOfWords(b, a, 'a', facts),
    ...cluesOfOutlets(a, b, facts),
    ...cluesOfDates(a, b, facts.doubted),
    ...cluesOfLength(relation),
  ]
  const share = third && stated.length === 0 ? 0.5 : 1
  const weighed = computed.map((one) => ({ ...one, weight: one.weight * share }))
  return decide([...stated, ...weighed], a, b, third)
}

function decide(
  clues: readonly Clue[],
  a: Article,
  b: Article,
  third: ThirdParty | null,
): Direction {
  const sum = (side: Clue['favours']) =>
    clues.reduce((n, one) => n + (one.favours === side ? one.weight : 0), 0)
  const side = sum('a') >= sum('b') ? 'a' : 'b'
  const lead = Math.abs(sum('a') - sum('b'))
  const contrary = Math.min(sum('a'), sum('b'))
  const isStated = clues.some(({ favours, weight }) => favours === side && weight >= statement)
  const isClear = lead >= leastSum && (isStated || contrary < mostContrary)
  const evidenceFor = (wanted: (one: Clue) => boolean) =>
    clues
      .filter(wanted)
      .sort((x, y) => y.weight - x.weight)
      .map(({ evidence }) => evidence)
  const absent = third && { name: third.name, url: third.url }
  if (!isClear) {
    const evidence = [...creditOfThird(third), ...evidenceFor(() => true)]
    return { source: null, grade: null, confidence: 0, evidence, against: [], absent }
  }
  const evidence = evidenceFor(({ favours }) => favours === side)
  return {
    source: (side === 'a' ? a : b).code,
    grade: evidence[0]?.grade ?? null,
    confidence: Math.round(100 / (1 + Math.exp(-lead))) / 100,
    evidence,
    against: evidenceFor(({ favours }) => favours !== side),
    absent,
  }
}

function creditOfThird(third: ThirdParty | null): Evidence[] {
  if (!third) return []
  const fact = 'One of them credits another source, which both may have taken it from.'
  return [{ grade: 'stated', fact, quote: third.sentence, url: third.url }]
}

/** Cuts are a little more usual than additions. */
function cluesOfLength({ words, containment }: Relation): Clue[] {
  const longer = words.a > words.b * 1.2 ? 'a' : words.b > words.a * 1.2 ? 'b' : null
  if (!longer || containment[longer === 'a' ? 'b' : 'a'] < 0.8) return []
  return [clue(longer, 0.2, 'computed', 'It is longer; the other is mostly contained in it.')]
}

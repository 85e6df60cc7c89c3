// In: two related articles. Out: which one the text comes from, and why; or that nobody can tell.
import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ArchiveFacts, ThirdParty } from './archive-facts.ts'
import type { Clue } from './clue.ts'
import { cluesOfCredit } from './clues-of-credit.ts'
import { cluesOfDates } from './clues-of-dates.ts'
import { cluesOfOutlets } from './clues-of-outlets.ts'
import { cluesOfLength, cluesOfWords } from './clues-of-words.ts'
import type { Direction } from './direction.ts'
import { nameRoles } from './name-roles.ts'
import type { Relation } from './relation.ts'

/** What the clues must add up to; and what a contrary sum of computed clues may not reach. */
const leastSum = 1.5
const mostContrary = 1.9
/** What computed clues are worth where both may have their text from a third party. */
const sharedBlame = 0.35
/** Weight from which a clue is a statement of the articles themselves. */
const statement = 4

const undetermined = Object.freeze({
  source: null,
  grade: null,
  confidence: 0,
  credited: false,
  against: [],
})

/**
 * Weighs what the two articles say, their dates, their outlets, and the archive's habits.
 * Attributions dominate: no date outweighs one. Where a third party is credited, by one of
 * them or by most of their family, computed clues hardly speak: both may have taken it from there. Lengths hardly count.
 */
export function proposeDirection(
  a: Article,
  b: Article,
  relation: Relation,
  facts: ArchiveFacts,
): Direction {
  const [one, other] = nameRoles(a, b, facts)
  const creditA = cluesOfCredit(one, other, facts)
  const creditB = cluesOfCredit(other, one, facts)
  const stated = [...creditA.clues, ...creditB.clues]
  const own = creditA.third ?? creditB.third
  const third = own ?? (stated.length === 0 ? (facts.absent ?? null) : null)
  const computed = [
    ...cluesOfWords(one, other, facts),
    ...cluesOfWords(other, one, facts),
    ...cluesOfOutlets(one, other, facts),
    ...cluesOfDates(one, other, facts),
    ...cluesOfLength(one, other, relation),
  ]
  const share = third && stated.length === 0 ? sharedBlame : 1
  const weighed = computed.map((one) => ({ ...one, weight: one.weight * share }))
  return decide(stated, weighed, a, b, third)
}

function decide(
  stated: readonly Clue[],
  computed: readonly Clue[],
  a: Article,
  b: Article,
  third: ThirdParty | null,
): Direction {
  const clues = [...stated, ...computed]
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
    return { ...undetermined, evidence, absent }
  }
  const evidence = evidenceFor(({ favours }) => favours === side)
  return {
    source: (side === 'a' ? a : b).code,
    grade: evidence[0]?.grade ?? null,
    credited: stated.some(({ favours }) => favours === side),
    confidence: Math.min(99, Math.round(100 / (1 + Math.exp(-lead)))) / 100,
    evidence,
    against: evidenceFor(({ favours }) => favours !== side),
    absent,
  }
}

function creditOfThird(third: ThirdParty | null): Evidence[] {
  if (!third) return []
  const fact = `${third.taker} credits another source, from which both may have taken it.`
  return [{ grade: 'stated', fact, quote: third.sentence, url: third.url }]
}

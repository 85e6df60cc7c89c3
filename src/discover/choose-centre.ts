// In: a family. Out: the member that the others most likely come from.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import type { Direction } from './direction.ts'
import { findAbsent } from './find-absent.ts'
import type { Family } from './gather-families.ts'
import { proposeDirection } from './propose-direction.ts'
import { joinsStory } from './relation.ts'
import type { RelationBook } from './relation-book.ts'

/** How many members are tried as the centre, besides the seed. */
const mostTried = 4
/** Members of a family from which a date can stand out, and by how many days. */
const leastDated = 4
const farOff = 7
const dayLength = 86_400_000

/** The archive's facts with those of one family: who is credited in it, whose date stands out. */
export function factsOfFamily(
  family: Family,
  book: RelationBook,
  facts: ArchiveFacts,
): ArchiveFacts {
  const articles = [...family.members].sort().map((code) => book.articles.get(code)!)
  const votes = countVotes(articles, facts)
  const absent = findAbsent(articles, facts)
  const inside = new Set([...votes.values()].flat()).size
  return {
    ...facts,
    votes,
    absent: absent.takers > inside ? absent.third : null,
    doubted: findDoubted(articles, facts),
    directions: new Map(),
  }
}

/**
 * Tries the most credited, the earliest, the agencies' and the seed; the one that is proposed as the
 * source of most others, in sum of confidence, is the centre. It must be related to all but a
 * tenth of the family.
 */
export function chooseCentre(family: Family, book: RelationBook, facts: ArchiveFacts): string {
  const scores = listTried(family, book, facts).map((code) => ({
    code,
    score: scoreCentre(code, family, book, facts),
  }))
  const best = scores.reduce((x, y) => (y.score > x.score ? y : x))
  return best.score === Number.NEGATIVE_INFINITY ? family.seed : best.code
}

function scoreCentre(
  code: string,
  family: Family,
  book: RelationBook,
  facts: ArchiveFacts,
): number {
  let score = 0
  let strangers = 0
  for (const other of family.members) {
    if (other === code) continue
    const direction = directionBetween(code, other, book, facts)
    if (!direction) strangers++
    else if (direction.source === code) score += direction.confidence
    else if (direction.source !== null) score -= direction.confidence
  }
  return strangers * 10 > family.members.length ? Number.NEGATIVE_INFINITY : score
}

/** The direction between two articles, worked out once a family; null where they are not related. */
export function directionBetween(
  one: string,
  other: string,
  book: RelationBook,
  facts: ArchiveFacts,
): Direction | null {
  const key = one < other ? `${one}\n${other}` : `${other}\n${one}`
  const known = facts.directions?.get(key)
  if (known !== undefined) return known
  const relation = book.between(one, other)
  const direction =
    relation && joinsStory(relation)
      ? proposeDirection(
          book.articles.get(relation.a)!,
          book.articles.get(relation.b)!,
          relation,
          facts,
        )
      : null
  facts.directions?.set(key, direction)
  return direction
}

function listTried({ seed, members }: Family, book: RelationBook, facts: ArchiveFacts): string[] {
  const votes = (code: string) => (facts.votes.get(code) ?? []).length
  const startOf = (code: string) => {
    const date = facts.dateOf(book.articles.get(code)!)
    return date && !facts.doubted.has(code) ? date.start : Number.POSITIVE_INFINITY
  }
  const isAgency = (code: string) =>
    facts.outlets.get(book.articles.get(code)!.outlet)?.kind === 'agency' ? 1 : 0
  const sorted = [...members].sort()
  const first = (rank: (code: string) => number) => {
    const ranks = new Map(sorted.map((code) => [code, rank(code)]))
    return [...sorted].sort((x, y) => compare(ranks.get(x)!, ranks.get(y)!))
  }
  const tried = [
    ...first((code) => -votes(code)).slice(0, mostTried / 2),
    ...first(startOf).slice(0, mostTried),
    ...first((code) => -isAgency(code)).slice(0, 1),
    seed,
  ]
  return [...new Set(tried)]
}

function compare(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : 0
}

/** A link to an article is a vote for it; a named outlet, for its articles in the family. */
function countVotes(articles: readonly Article[], facts: ArchiveFacts): Map<string, string[]> {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
  const votes = new Map<string, string[]>()
  for (const taker of articles) {
    for (const credit of taker.body.attributions) {
      const linked = articles.filter(
        (one) => one !== taker && facts.isSamePage(one.url, credit.url),
      )
      const meant = outlets.filter((id) => id !== taker.outlet && facts.means(credit, id))
      const named = articles.filter(({ outlet }) => meant.includes(outlet))
      for (const { code } of linked.length > 0 ? linked : named) {
        votes.set(code, [...(votes.get(code) ?? []), taker.code])
      }
    }
  }
  return votes
}

/**
 * Early dates that stand alone: more than a week, and three times the usual distance, before all
 * others of a family of four and more. A report is taken up within days; so one that lies weeks
 * before the rest is wrongly dated more often than it is their source.
 */
function findDoubted(articles: readonly Article[], { dateOf }: ArchiveFacts): Set<string> {
  const starts = articles
    .flatMap((article) => {
      const date = dateOf(article)
      return date ? [{ code: article.code, day: date.start / dayLength }] : []
    })
    .sort((x, y) => x.day - y.day)
  const doubted = new Set<string>()
  if (starts.length < leastDated) return doubted
  const middle = starts[starts.length >> 1]!.day
  for (let i = 0; i + 1 < starts.length / 2; i++) {
    const gap = starts[i + 1]!.day - starts[i]!.day
    const usual = (middle - starts[i + 1]!.day) / Math.max(1, (starts.length >> 1) - i - 1)
    if (gap > farOff && gap > 3 * usual)
      for (const one of starts.slice(0, i + 1)) doubted.add(one.code)
  }
  return doubted
}

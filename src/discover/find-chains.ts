// In: the members of a star. Out: those that were taken from another member than the centre.
import type { ArchiveFacts } from './archive-facts.ts'
import { directionBetween } from './choose-centre.ts'
import { creditsArticle } from './clues-of-credit.ts'
import type { Neighbours } from './gather-families.ts'
import type { Relation } from './relation.ts'
import type { RelationBook } from './relation-book.ts'

/** How much more of an article another copy must hold than the centre does, to be its source. */
const clearlyMore = 0.12

/**
 * Members that were taken from another member: they credit it and not the centre, or hold much more
 * of its words than of the centre's, and it is proposed as their source. Never in a circle.
 */
export function findChains(
  members: readonly string[],
  centre: string,
  neighbours: Neighbours,
  book: RelationBook,
  facts: ArchiveFacts,
): Map<string, string> {
  const parents = new Map<string, string>()
  const inside = new Set(members)
  for (const code of [...members].sort()) {
    const candidates = (neighbours.get(code) ?? []).filter((one) => inside.has(one))
    const parent = chooseParent(code, candidates, centre, book, facts)
    if (parent !== null && !leadsTo(parent, code, parents)) parents.set(code, parent)
  }
  return parents
}

function chooseParent(
  code: string,
  candidates: readonly string[],
  centre: string,
  book: RelationBook,
  facts: ArchiveFacts,
): string | null {
  if (credits(code, centre, book, facts)) return null
  const held = (other: string) => shareOf(code, book.between(code, other))
  const base = held(centre)
  const better = candidates
    .map((other) => ({ other, credited: credits(code, other, book, facts), share: held(other) }))
    .filter(({ credited, share }) => credited || share >= base + clearlyMore)
    .sort(
      (x, y) =>
        Number(y.credited) - Number(x.credited) ||
        y.share - x.share ||
        (x.other < y.other ? -1 : 1),
    )
  const found = better.find(
    ({ other }) => directionBetween(code, other, book, facts)?.source === other,
  )
  return found?.other ?? null
}

function credits(taker: string, source: string, book: RelationBook, facts: ArchiveFacts): boolean {
  return creditsArticle(book.articles.get(taker)!, book.articles.get(source)!, facts)
}

function shareOf(code: string, relation: Relation | null): number {
  if (!relation) return 0
  return relation.a === code ? relation.containment.a : relation.containment.b
}

function leadsTo(from: string, to: string, parents: ReadonlyMap<string, string>): boolean {
  for (let code: string | undefined = from; code !== undefined; code = parents.get(code)) {
    if (code === to) return true
  }
  return false
}

// In: a book of relations. Out: groups of articles, each compared with its group's seed.
import { joinsStory } from './relation.ts'
import type { RelationBook } from './relation-book.ts'

/** Articles that carry one text. Every member was compared with the seed, which comes first. */
export type Family = { seed: string; members: string[] }

/** Articles by code, with the codes of those that they are joined to. */
export type Neighbours = ReadonlyMap<string, readonly string[]>

/**
 * Gathers families around seeds, the articles with most neighbours first. A family grows through
 * its members' neighbours, but takes nobody whose own text was not compared with the seed and found
 * to carry it: A like B and B like C does not put C with A. Articles of which an editor said that
 * one does not come from the other are not put into one family.
 */
export function gatherFamilies(neighbours: Neighbours, book: RelationBook): Family[] {
  const degree = (code: string) => neighbours.get(code)?.length ?? 0
  const seeds = [...neighbours.keys()].sort((x, y) => degree(y) - degree(x) || (x < y ? -1 : 1))
  const taken = new Set<string>()
  const families: Family[] = []
  for (const seed of seeds) {
    if (taken.has(seed)) continue
    const members = growFamily(seed, neighbours, taken, book)
    if (members.length < 2) continue
    for (const member of members) taken.add(member)
    families.push({ seed, members })
  }
  return families
}

function growFamily(
  seed: string,
  neighbours: Neighbours,
  taken: ReadonlySet<string>,
  book: RelationBook,
): string[] {
  const members = [seed]
  const seen = new Set(members)
  for (let i = 0; i < members.length; i++) {
    for (const code of neighbours.get(members[i]!) ?? []) {
      if (seen.has(code) || taken.has(code)) continue
      seen.add(code)
      const relation = book.between(seed, code)
      if (!relation || !joinsStory(relation)) continue
      if (!members.some((member) => book.isRefused(member, code))) members.push(code)
    }
  }
  return members
}

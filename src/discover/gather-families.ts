// In: a book of relations. Out: groups of articles, each compared with its group's seed.
import { joinsStory, type Relation } from './relation.ts'
import type { RelationBook } from './relation-book.ts'

/** Articles that carry one text. Every member was compared with the seed, which comes first. */
export type Family = { seed: string; members: string[] }

/** The relations on which stories may be built, by article. */
export type Neighbours = ReadonlyMap<string, readonly string[]>

/**
 * Lists who is related to whom. A round-up, that is an article which holds the openings of two
 * articles that have nothing to do with each other, is nobody's neighbour: it would join them.
 */
export function listNeighbours(relations: readonly Relation[]): Neighbours {
  const joins = relations.filter(joinsStory)
  const joined = new Set(joins.map(({ a, b }) => `${a}\n${b}`))
  const holders = findHolders(relations, joined)
  const neighbours = new Map<string, string[]>()
  for (const { a, b } of joins) {
    if (holders.has(a) || holders.has(b)) continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = neighbours.get(one)
      if (list) list.push(other)
      else neighbours.set(one, [other])
    }
  }
  return neighbours
}

function findHolders(relations: readonly Relation[], joined: ReadonlySet<string>): Set<string> {
  const items = new Map<string, string[]>()
  for (const { a, b, holders } of relations) {
    const [holder] = holders
    if (holder === undefined || holders.length > 1) continue
    items.set(holder, [...(items.get(holder) ?? []), holder === a ? b : a])
  }
  const areStrangers = (one: string, other: string) =>
    one !== other && !joined.has(`${one}\n${other}`) && !joined.has(`${other}\n${one}`)
  const holders = [...items].filter(([, [first, ...rest]]) =>
    rest.some((other) => areStrangers(first!, other)),
  )
  return new Set(holders.map(([holder]) => holder))
}

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

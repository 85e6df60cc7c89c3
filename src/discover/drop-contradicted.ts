// In: the members of a star. Out: those of which the others do not say that they tell something else.
import { joinsStory, type Relation } from './relation.ts'
import type { RelationBook } from './relation-book.ts'

/** A likeness of this confidence needs nobody else's word. */
const sure = 0.83
/** Others that must contradict, none agreeing, and how many are asked. */
const leastAgainst = 3
const mostAsked = 6

/**
 * Leaves out what is like its source alone: three other members are like one of the two, but told apart
 * from the other one, and none is like both. That A is like B and B like C puts nobody into one story.
 */
export function dropContradicted(
  members: readonly string[],
  centre: string,
  parents: ReadonlyMap<string, string>,
  book: RelationBook,
): string[] {
  if (members.length <= leastAgainst) return [...members]
  const all = [centre, ...members].sort()
  return members.filter((code) => !isContradicted(code, parents.get(code) ?? centre, all, book))
}

function isContradicted(
  code: string,
  source: string,
  all: readonly string[],
  book: RelationBook,
): boolean {
  if (book.between(code, source)!.confidence >= sure) return false
  let against = 0
  const others = all.filter((other) => other !== code && other !== source)
  for (const other of others.slice(0, mostAsked)) {
    const [own, theirs] = [book.between(other, code), book.between(other, source)]
    if (joins(own) && joins(theirs)) return false
    if ((joins(own) && theirs !== null) || (joins(theirs) && own !== null)) against++
  }
  return against >= leastAgainst
}

function joins(relation: Relation | null): boolean {
  return relation !== null && joinsStory(relation)
}

// In: articles that hang together by joins. Out: stars and loose pairs of suggested links.
import type { ArchiveFacts } from './archive-facts.ts'
import { gatherFamilies, type Neighbours } from './gather-families.ts'
import { linkFamily, suggestLink } from './link-family.ts'
import type { RelationBook } from './relation-book.ts'
import type { Suggestion } from './suggestion.ts'

/** The suggestions of one group, and the centre of each article that is in a star. */
export function linkGroup(
  neighbours: Neighbours,
  book: RelationBook,
  facts: ArchiveFacts,
): { suggestions: Suggestion[]; centreOf: ReadonlyMap<string, string> } {
  const stars = gatherFamilies(neighbours, book).map((family) =>
    linkFamily(family, neighbours, book, facts),
  )
  const centreOf = new Map(
    stars.flatMap(({ articles, centre }) => articles.map((code) => [code, centre])),
  )
  const loose = linkLoose(neighbours, centreOf, book, facts)
  const suggestions = [...stars, ...loose].filter(({ links }) => links.length > 0)
  return { suggestions, centreOf }
}

/** Articles that are like a member of a star, but not like its centre: the most alike one each. */
function linkLoose(
  neighbours: Neighbours,
  centreOf: ReadonlyMap<string, string>,
  book: RelationBook,
  facts: ArchiveFacts,
): Suggestion[] {
  const loose = [...neighbours.keys()].filter((code) => !centreOf.has(code)).sort()
  return loose.flatMap((code) => {
    const related = (neighbours.get(code) ?? [])
      .filter((other) => centreOf.has(other) && !isSettled(code, centreOf.get(other)!, book))
      .map((other) => ({ other, relation: book.between(code, other)! }))
      .sort((x, y) => y.relation.confidence - x.relation.confidence || (x.other < y.other ? -1 : 1))
    const [best] = related
    if (!best) return []
    const link = suggestLink(code, best.other, book, facts)
    return [
      {
        shape: 'pair' as const,
        centre: best.other,
        source: link.source,
        absent: link.direction.absent,
        articles: [code, best.other].sort(),
        links: [link],
        loose: true,
      },
    ]
  })
}

/** Whether an editor refused the star's centre, or the article is a round-up that holds its opening. */
function isSettled(code: string, centre: string, book: RelationBook): boolean {
  return book.isRefused(code, centre) || book.between(code, centre)?.relation === 'round-up'
}

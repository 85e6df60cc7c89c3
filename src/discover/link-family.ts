// In: a family. Out: the star of suggested links around its centre, with chains inside it.
import type { ArchiveFacts } from './archive-facts.ts'
import { chooseCentre, directionBetween, factsOfFamily } from './choose-centre.ts'
import { dropContradicted } from './drop-contradicted.ts'
import { findAbsent } from './find-absent.ts'
import { findChains } from './find-chains.ts'
import type { Family, Neighbours } from './gather-families.ts'
import { kindOfLink } from './kind-of-link.ts'
import { joinsStory } from './relation.ts'
import type { RelationBook } from './relation-book.ts'
import type { SuggestedLink, Suggestion } from './suggestion.ts'

/** Members of the largest group with which a stray one is compared. */
const mostAsked = 6

/** Links each member of a family to the centre, or to the member that it was taken from. */
export function linkFamily(
  family: Family,
  neighbours: Neighbours,
  book: RelationBook,
  archive: ArchiveFacts,
): Suggestion {
  const facts = factsOfFamily(family, book, archive)
  const centre = chooseCentre(family, book, facts)
  const near = family.members.filter((code) => code !== centre && isMember(code, centre, book))
  const alike = keepOneText(near, centre, neighbours, book, facts)
  const likely = findChains(alike, centre, neighbours, book, facts)
  const members = dropContradicted(alike, centre, likely, book)
  const parents =
    members.length === alike.length ? likely : findChains(members, centre, neighbours, book, facts)
  const links = members
    .sort()
    .map((code) => suggestLink(code, parents.get(code) ?? centre, book, facts))
  return {
    shape: links.length === 1 ? 'pair' : 'star',
    centre,
    source: sourceOf(centre, links),
    absent: nameAbsent([centre, ...members].sort(), book, facts),
    articles: [centre, ...members].sort(),
    links: links.length === 1 ? links : links.map((link) => keepCentre(link, centre)),
    loose: false,
  }
}

/**
 * An article may hold two texts that have nothing to do with each other. Of the members' groups that
 * are related among themselves the largest stays; of the others only what shares any text with it, or
 * what comes from the centre.
 */
function keepOneText(
  members: readonly string[],
  centre: string,
  neighbours: Neighbours,
  book: RelationBook,
  facts: ArchiveFacts,
): string[] {
  const groups = groupRelated([...members].sort(), neighbours)
  const largest = groups.reduce((x, y) => (y.length > x.length ? y : x), [])
  const sharesText = (code: string) =>
    largest.slice(0, mostAsked).some((other) => book.between(code, other) !== null)
  const comesFrom = (code: string) => directionBetween(code, centre, book, facts)?.source === centre
  const belongs = (code: string) => sharesText(code) || comesFrom(code)
  return groups.flatMap((group) => (group === largest ? group : group.filter(belongs)))
}

function groupRelated(members: readonly string[], neighbours: Neighbours): string[][] {
  const left = new Set(members)
  return members.flatMap((first) => {
    if (!left.delete(first)) return []
    const group = [first]
    for (let i = 0; i < group.length; i++) {
      for (const code of neighbours.get(group[i]!) ?? []) if (left.delete(code)) group.push(code)
    }
    return [group]
  })
}

function isMember(code: string, centre: string, book: RelationBook): boolean {
  const relation = book.between(code, centre)
  return relation !== null && joinsStory(relation)
}

/** The link between two related articles; `article` is the one that takes, where that is known. */
export function suggestLink(
  code: string,
  other: string,
  book: RelationBook,
  facts: ArchiveFacts,
): SuggestedLink {
  const relation = book.between(code, other)!
  const direction = directionBetween(code, other, book, facts)!
  const isTurned = direction.source === code
  const [article, related] = isTurned ? [other, code] : [code, other]
  const source = direction.source === null ? null : related
  const kind = kindOfLink(relation, book.articles.get(article)!, book.articles.get(related)!)
  return { article, related, source, kind, relation, direction, linked: false }
}

/** With three and more, the centre is not made a taker by computed facts about one of them. */
function keepCentre(link: SuggestedLink, centre: string): SuggestedLink {
  if (link.article !== centre || link.direction.grade !== 'computed') return link
  const { direction } = link
  const evidence = [...direction.evidence, ...direction.against]
  const undetermined = {
    ...direction,
    source: null,
    grade: null,
    confidence: 0,
    credited: false,
    evidence,
    against: [],
  }
  return { ...link, article: link.related, related: centre, source: null, direction: undetermined }
}

function sourceOf(centre: string, links: readonly SuggestedLink[]): string | null {
  if (links.length === 1) return links[0]!.source
  return links.some(({ source }) => source === centre) ? centre : null
}

/** A source that a member credits and that is none of the family, nor its outlet. */
function nameAbsent(
  codes: readonly string[],
  book: RelationBook,
  facts: ArchiveFacts,
): Suggestion['absent'] {
  const { third } = findAbsent(
    codes.map((code) => book.articles.get(code)!),
    facts,
  )
  return third && { name: third.name, url: third.url }
}

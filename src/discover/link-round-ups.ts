// In: relations, families. Out: for each round-up, links to the stories whose openings it holds.
import type { ArchiveFacts } from './archive-facts.ts'
import { kindOfLink } from './kind-of-link.ts'
import { type Direction, proposeDirection } from './propose-direction.ts'
import { carriesText, type Relation } from './relation.ts'
import type { RelationBook } from './relation-book.ts'
import type { SuggestedLink, Suggestion } from './suggestion.ts'

/** `centreOf` gives the centre of an article's star, where it is in one. */
export function linkRoundUps(
  book: RelationBook,
  centreOf: ReadonlyMap<string, string>,
  facts: ArchiveFacts,
): Suggestion[] {
  const items = new Map<string, Map<string, Relation>>()
  for (const relation of book.found) {
    const { holder, a, b } = relation
    if (holder === null) continue
    const item = holder === a ? b : a
    if (centreOf.has(holder) && centreOf.get(holder) === centreOf.get(item)) continue
    const story = centreOf.get(item) ?? item
    const stories = items.get(holder) ?? new Map<string, Relation>()
    items.set(holder, stories)
    const better = betterOf(stories.get(story), relation, story, holder, book)
    stories.set(story, better)
  }
  return [...items]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([holder, stories]) => linkRoundUp(holder, [...stories.values()], book, facts))
}

/** The centre of a story, where it fits the round-up; else the member that fits best. */
function betterOf(
  known: Relation | undefined,
  found: Relation,
  story: string,
  holder: string,
  book: RelationBook,
): Relation {
  if (!known) {
    const central = book.between(holder, story)
    return central && carriesText(central) ? central : found
  }
  if (known.a === story || known.b === story) return known
  return found.longestRun > known.longestRun ? found : known
}

function linkRoundUp(
  holder: string,
  relations: readonly Relation[],
  book: RelationBook,
  facts: ArchiveFacts,
): Suggestion {
  const links = relations
    .map((relation) => linkItem(holder, relation, relations.length, book, facts))
    .sort((x, y) => (x.related < y.related ? -1 : 1))
  return {
    shape: links.length === 1 ? 'pair' : 'round-up',
    centre: holder,
    source: null,
    absent: null,
    articles: [holder, ...links.map(({ related }) => related)].sort(),
    links,
    loose: links.length === 1,
  }
}

function linkItem(
  holder: string,
  relation: Relation,
  stories: number,
  book: RelationBook,
  facts: ArchiveFacts,
): SuggestedLink {
  const item = relation.a === holder ? relation.b : relation.a
  const article = book.articles.get(holder)!
  const related = book.articles.get(item)!
  const told = proposeDirection(
    book.articles.get(relation.a)!,
    book.articles.get(relation.b)!,
    relation,
    facts,
  )
  const direction = told.source === null && stories > 1 ? gathered(told, item, stories) : told
  const source = direction.source === item ? item : null
  const kind = kindOfLink(relation, article, related)
  return { article: holder, related: item, source, kind, relation, direction, linked: false }
}

/** Nobody takes the openings of several stories from different places but a round-up. */
function gathered(direction: Direction, item: string, stories: number): Direction {
  const fact = `The other article holds the openings of ${stories} different stories.`
  return {
    ...direction,
    source: item,
    grade: 'computed',
    confidence: 0.8,
    evidence: [{ grade: 'computed', fact, quote: null, url: null }, ...direction.evidence],
  }
}

// In: relations, families. Out: for each round-up, links to the stories whose openings it holds.
import type { Article } from '../model/article.ts'
import { whichIsEarlier } from '../model/partial-date.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { trustedDate } from './clues-of-dates.ts'
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
  const storyOf = (code: string) => centreOf.get(code) ?? code
  const relations = book.found.filter(
    ({ holders, a, b }) => holders.length > 0 && storyOf(a) !== storyOf(b),
  )
  const held = countStories(relations, storyOf)
  const items = new Map<string, Map<string, Relation>>()
  for (const relation of relations) {
    const holder = chooseHolder(relation, held, book)
    const story = storyOf(otherOf(relation, holder))
    const stories = items.get(holder) ?? new Map<string, Relation>()
    items.set(holder, stories)
    stories.set(story, betterOf(stories.get(story), relation, story, holder, book))
  }
  return [...items]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([holder, stories]) => linkRoundUp(holder, [...stories.values()], book, facts))
}

/** Of how many stories each article holds the opening, counting only where it is not mutual. */
function countStories(
  relations: readonly Relation[],
  storyOf: (code: string) => string,
): ReadonlyMap<string, number> {
  const stories = new Map<string, Set<string>>()
  for (const relation of relations) {
    const [holder] = relation.holders
    if (holder === undefined || relation.holders.length > 1) continue
    const known = stories.get(holder) ?? new Set()
    stories.set(holder, known.add(storyOf(otherOf(relation, holder))))
  }
  return new Map([...stories].map(([holder, known]) => [holder, known.size]))
}

/**
 * The one that holds the openings of more stories; else the one that the figures tell; else, where
 * the piece opens both, the later, or the larger code.
 */
function chooseHolder(
  relation: Relation,
  held: ReadonlyMap<string, number>,
  book: RelationBook,
): string {
  const { a, b, holders } = relation
  const more = (held.get(a) ?? 0) - (held.get(b) ?? 0)
  if (more !== 0) return more > 0 ? a : b
  if (holders.length === 1) return holders[0]!
  const dateA = trustedDate(book.articles.get(a)!)
  const dateB = trustedDate(book.articles.get(b)!)
  return dateA && dateB && whichIsEarlier(dateA, dateB) === 'b' ? a : b
}

function otherOf({ a, b }: Relation, code: string): string {
  return a === code ? b : a
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
  const item = otherOf(relation, holder)
  const article = book.articles.get(holder)!
  const related = book.articles.get(item)!
  const told = proposeDirection(...sides(relation, article, related), relation, facts)
  const direction = told.source === null && stories > 1 ? gathered(told, item, stories) : told
  const source = direction.source === item ? item : null
  const kind = kindOfLink(relation, article, related)
  return { article: holder, related: item, source, kind, relation, direction, linked: false }
}

/** The two in the relation's order; where the item has its text from does not matter here. */
function sides(relation: Relation, holder: Article, item: Article): [Article, Article] {
  const bare = { ...item, body: { ...item.body, attributions: [] } }
  return relation.a === holder.code ? [holder, bare] : [bare, holder]
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

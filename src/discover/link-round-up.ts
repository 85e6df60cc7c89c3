// In: a round-up and the articles whose openings it holds. Out: the links to them.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import type { Direction } from './direction.ts'
import { kindOfLink } from './kind-of-link.ts'
import { proposeDirection } from './propose-direction.ts'
import type { Relation } from './relation.ts'
import type { RelationBook } from './relation-book.ts'
import type { SuggestedLink, Suggestion } from './suggestion.ts'

/** Links a round-up to its items; with one item alone it is a loose pair. All by code. */
export function linkRoundUp(
  holder: string,
  items: readonly string[],
  book: RelationBook,
  facts: ArchiveFacts,
): Suggestion {
  const links = items
    .map((item) => linkItem(holder, item, items.length, book, facts))
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
  item: string,
  stories: number,
  book: RelationBook,
  facts: ArchiveFacts,
): SuggestedLink {
  const relation = book.between(holder, item)!
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

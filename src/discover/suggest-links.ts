// In: the articles and outlets of an archive. Out: links between them that nobody has made yet.
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import { type ArchiveFacts, gatherFacts } from './archive-facts.ts'
import { findCandidates, type Pair } from './find-candidates.ts'
import { findFurniture } from './find-furniture.ts'
import { type Fingerprint, fingerprintArticle } from './fingerprint-article.ts'
import { gatherFamilies, listNeighbours, type Neighbours } from './gather-families.ts'
import { isRefused, knownStories } from './known-links.ts'
import { linkFamily, suggestLink } from './link-family.ts'
import { linkRoundUps } from './link-round-ups.ts'
import { openRelationBook, type RelationBook } from './relation-book.ts'
import type { SuggestedLink, Suggestion } from './suggestion.ts'

export type SuggestOptions = {
  /** Cached fingerprints by code; those that are missing are made. */
  fingerprints?: ReadonlyMap<string, Fingerprint>
  /** Which story each article is in already, by code; by default worked out by `knownStories`. */
  stories?: ReadonlyMap<string, string>
  /** Also give links between articles that are in one story already, marked as such. */
  includeLinked?: boolean
  /**
   * Look only for links of these articles: one pass over the fingerprints. The habits of outlets are
   * then read from these links alone, so that fewer directions are determined.
   */
  of?: ReadonlySet<string>
  /** Pairs found elsewhere, by `a` and `b`: they are judged in place of those found here. */
  candidates?: readonly Pick<Pair, 'a' | 'b'>[]
}

/**
 * Finds articles that carry one text and are not linked: pairs, stars around a source, round-ups.
 * The result depends on the set of articles alone, not on their order. Refusals on either side
 * (`not_derived_from`) are honoured; a story never grows through a chain of likenesses alone.
 */
export function suggestLinks(
  articles: readonly Article[],
  outlets: readonly Outlet[],
  options: SuggestOptions = {},
): Suggestion[] {
  const book = relateAll(articles, options)
  const facts = gatherFacts(book.articles, outlets, book.found)
  const neighbours = listNeighbours(book.found)
  const stars = gatherFamilies(neighbours, book).map((family) =>
    linkFamily(family, neighbours, book, facts),
  )
  const centreOf = new Map(
    stars.flatMap((star) => star.articles.map((code) => [code, star.centre])),
  )
  const all = [
    ...stars,
    ...linkLoose(neighbours, centreOf, book, facts),
    ...linkRoundUps(book, centreOf, facts),
  ]
  const stories = options.stories ?? knownStories(articles)
  return all
    .map((one) => markLinked(one, stories))
    .map((one) => (options.includeLinked ? one : withoutLinked(one)))
    .filter(({ links }) => links.length > 0)
    .sort(
      (x, y) => compare(x.articles.join('\n'), y.articles.join('\n')) || compare(x.shape, y.shape),
    )
}

function relateAll(articles: readonly Article[], options: SuggestOptions): RelationBook {
  const fingerprints = articles.map(
    (article) => options.fingerprints?.get(article.code) ?? fingerprintArticle(article),
  )
  const pairs =
    options.candidates ?? findCandidates(fingerprints, options.of ? { of: options.of } : {})
  const byCode = new Map(articles.map((article) => [article.code, article]))
  return openRelationBook(byCode, pairs, findFurniture(fingerprints), isRefused)
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
      .sort((x, y) => y.relation.confidence - x.relation.confidence || compare(x.other, y.other))
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

function markLinked(suggestion: Suggestion, stories: ReadonlyMap<string, string>): Suggestion {
  const mark = (link: SuggestedLink): SuggestedLink => {
    const story = stories.get(link.article)
    return { ...link, linked: story !== undefined && story === stories.get(link.related) }
  }
  return { ...suggestion, links: suggestion.links.map(mark) }
}

function withoutLinked(suggestion: Suggestion): Suggestion {
  const links = suggestion.links.filter(({ linked }) => !linked)
  const codes = new Set(links.flatMap(({ article, related }) => [article, related]))
  return { ...suggestion, links, articles: suggestion.articles.filter((code) => codes.has(code)) }
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}

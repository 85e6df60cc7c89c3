// In: what was found out about an archive. Out: links between its articles that nobody has made yet.
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import { type DiscoverOptions, discover } from './discover.ts'
import type { Discovery } from './discovery.ts'
import { jsonAt } from './found-table.ts'
import { knownStories } from './known-links.ts'
import type { SuggestedLink, Suggestion } from './suggestion.ts'

export type ListOptions = {
  /** Which story each article is in already, by code. */
  stories: ReadonlyMap<string, string>
  /** Also give links between articles that are in one story already, marked as such. */
  includeLinked?: boolean
  /** Only those of which a build may make a link by itself. */
  clearOnly?: boolean
}

export type SuggestOptions = DiscoverOptions & Partial<ListOptions>

/**
 * Finds articles that carry one text and are not linked: pairs, stars around a source, round-ups.
 * Refusals on either side (`not_derived_from`) are honoured; a story never grows through a chain of
 * likenesses alone. By default `stories` is worked out by `knownStories`.
 */
export function suggestLinks(
  articles: readonly Article[],
  outlets: readonly Outlet[],
  options: SuggestOptions = {},
): Suggestion[] {
  const stories = options.stories ?? knownStories(articles)
  return listSuggestions(discover(articles, outlets, options), { ...options, stories })
}

/** Reads the suggestions of a discovery, in their order. */
export function listSuggestions(
  { found }: Pick<Discovery, 'found'>,
  { stories, includeLinked = false, clearOnly = false }: ListOptions,
): Suggestion[] {
  return Array.from(found.mayBeClear, (mayBeClear, i) => (mayBeClear || !clearOnly ? i : -1))
    .filter((i) => i >= 0)
    .map((i) => JSON.parse(jsonAt(found, i)) as Suggestion)
    .map((one) => markLinked(one, stories))
    .map((one) => (includeLinked ? one : withoutLinked(one)))
    .filter(({ links }) => links.length > 0)
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

// In: what was found out about an archive's texts. Out: the links that a build makes by itself, with their evidence.
import { automaticLinks } from './discover/automatic-links.ts'
import type { Discovery } from './discover/discovery.ts'
import { knownStories } from './discover/known-links.ts'
import { listSuggestions } from './discover/suggest-links.ts'
import type { SuggestedLink } from './discover/suggestion.ts'
import type { Article } from './model/article.ts'
import type { ComputedLink } from './model/computed-link.ts'

/** Links above the high bar of `automaticLinks`, in a fixed order. */
export function computeLinks(
  discovery: Pick<Discovery, 'found'>,
  articles: readonly Article[],
): ComputedLink[] {
  const stories = knownStories(articles)
  return automaticLinks(listSuggestions(discovery, { stories, clearOnly: true })).map(
    ({ article, related, source, kind, relation, direction }) => ({
      article,
      related,
      source,
      kind,
      evidence: [
        { grade: 'computed', fact: describeLikeness(article, relation), quote: null, url: null },
        ...(source === null ? [] : direction.evidence),
      ],
    }),
  )
}

function describeLikeness(article: string, relation: SuggestedLink['relation']): string {
  const { containment, longestRun } = relation
  const [own, other] =
    relation.a === article ? [containment.a, containment.b] : [containment.b, containment.a]
  return `${percent(own)} of its words stand in the other in runs of four or more, ${percent(other)} the other way; the longest run is ${longestRun} words.`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

// In: suggestions. Out: the few that are so clear that a build may make them by itself.
import type { SuggestedLink, Suggestion } from './suggestion.ts'

/**
 * The bar. A computed link is made without an editor only where
 * - the relation is `variant` or `excerpt`, found with the centre of the star itself, not loosely;
 * - the shorter article has 100 words and more, and three quarters of them are the other's;
 * - 40 words and more run on unchanged, and half of the shorter one's first 40 words are there.
 * The direction may be undetermined: that they carry one text is then certain, who was first not.
 */
export const automaticBar = Object.freeze({
  words: 100,
  containment: 0.75,
  longestRun: 40,
  openingWords: 20,
})

/**
 * The bar where the article itself credits the other's outlet, without a link that leads there: the
 * credit says what the texts need only confirm. Briefs are linked as well.
 */
export const creditedBar = Object.freeze({
  words: 40,
  containment: 0.6,
  longestRun: 20,
  openingWords: 10,
})

/**
 * The links above the bar. Within a star, a link to another member than the centre is made only
 * where that member and the centre are linked too, so that no story hangs together by a chain.
 */
export function automaticLinks(suggestions: readonly Suggestion[]): SuggestedLink[] {
  return suggestions.flatMap(({ shape, centre, links, loose }) => {
    if (loose || shape === 'round-up') return []
    const clear = links.filter((link) => !link.linked && isClear(link))
    const firm = new Set([centre])
    for (const { article, related } of links.filter((link) => link.linked || isClear(link))) {
      if (article === centre || related === centre) firm.add(article).add(related)
    }
    return clear.filter(({ article, related }) => firm.has(article) || firm.has(related))
  })
}

/** Whether the figures of a link are above its bar. */
export function isClear({
  relation,
  direction,
}: Pick<SuggestedLink, 'relation' | 'direction'>): boolean {
  const { words, containment, longestRun, openingWords } = relation
  const shorter = words.a <= words.b ? 'a' : 'b'
  const bar = direction.credited ? creditedBar : automaticBar
  return (
    (relation.relation === 'variant' ||
      relation.relation === 'excerpt' ||
      (relation.relation === 'brief' && direction.credited)) &&
    words[shorter] >= bar.words &&
    containment[shorter] >= bar.containment &&
    longestRun >= bar.longestRun &&
    openingWords >= bar.openingWords
  )
}

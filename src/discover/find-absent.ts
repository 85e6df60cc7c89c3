// In: articles that carry one text. Out: the source that they credit and that is none of them.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts, Credit, ThirdParty } from './archive-facts.ts'

/** The first such source, by the order of the articles, and how many of them credit nobody else. */
export function findAbsent(
  articles: readonly Article[],
  facts: ArchiveFacts,
): { third: ThirdParty | null; takers: number } {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
  const isHeld = (credit: Credit) =>
    articles.some(({ url }) => facts.isSamePage(url, credit.url)) ||
    outlets.some((outlet) => facts.means(credit, outlet))
  let third: ThirdParty | null = null
  let takers = 0
  for (const { body, outlet } of articles) {
    const credits = body.attributions.filter(({ name, url }) => name !== null || url !== null)
    const outside = credits.filter((credit) => !isHeld(credit))
    const [first] = outside
    if (!first) continue
    const taker = facts.outlets.get(outlet)?.name ?? outlet
    third ??= { name: first.name, url: first.url, sentence: first.sentence, taker }
    if (outside.length === credits.length) takers++
  }
  return { third, takers }
}

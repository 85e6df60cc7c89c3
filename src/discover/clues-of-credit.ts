// In: two articles. Out: what each says about where its text comes from.
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { ArchiveFacts, ThirdParty } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import type { Role } from './name-roles.ts'

/** What `taker` says of `source`; a clue favours the side of `source`. */
export function cluesOfCredit(
  taker: Role,
  source: Role,
  facts: ArchiveFacts,
): { clues: Clue[]; third: ThirdParty | null } {
  const clues: Clue[] = []
  let third: ThirdParty | null = null
  for (const credit of taker.article.body.attributions) {
    const { name, url, sentence } = credit
    const found = readCredit(credit, taker, source, facts)
    if (found) clues.push(found)
    else if ((name !== null || url !== null) && !facts.means(credit, taker.article.outlet)) {
      third ??= { name, url, sentence, taker: taker.name }
    }
  }
  if (clues.length === 0) clues.push(...byHolder(taker, source, facts))
  return { clues: strongest(clues), third: clues.length > 0 ? null : third }
}

/** Whether an article credits another: by a link to it, or by naming its outlet. */
export function creditsArticle(
  taker: Article,
  source: Article,
  { means, isSamePage }: ArchiveFacts,
): boolean {
  return taker.body.attributions.some(
    (credit) =>
      isSamePage(credit.url, source.url) ||
      (taker.outlet !== source.outlet && means(credit, source.outlet)),
  )
}

function readCredit(
  credit: Attribution,
  taker: Role,
  source: Role,
  { means, isSamePage }: ArchiveFacts,
): Clue | null {
  const words = { quote: credit.sentence, url: credit.url }
  const start = `${taker.name} credits ${source.name}`
  if (isSamePage(credit.url, source.article.url)) {
    return clue(source.side, 8, 'stated', `${start} and links to this text.`, words)
  }
  const isOther = taker.article.outlet !== source.article.outlet
  if (!isOther || !means(credit, source.article.outlet)) return null
  const how = credit.url === null ? 'without a link' : 'with a link that does not lead to this text'
  return clue(source.side, 6, 'stated', `${start}, ${how}; the two texts confirm it.`, words)
}

/** Bylines and credit lines that name the other's outlet. */
function byHolder(taker: Role, source: Role, { means }: ArchiveFacts): Clue[] {
  const { byline, rights, outlet } = taker.article
  if (outlet === source.article.outlet) return []
  const fact = `The byline or rights given by ${taker.name} name ${source.name}.`
  return [...byline, rights.holder, rights.creditLine]
    .filter((line) => line !== null)
    .filter((line) => means({ name: line, url: null }, source.article.outlet))
    .map((line) => clue(source.side, 4, 'declared', fact, { quote: line }))
}

function strongest(clues: readonly Clue[]): Clue[] {
  const [first, ...rest] = clues
  return first ? [rest.reduce((best, one) => (one.weight > best.weight ? one : best), first)] : []
}

// In: two articles. Out: what each says about where its text comes from.
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import { normaliseUrl } from '../model/normalise-url.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'

/** A source that an article credits and that is not the other article's outlet. */
export type ThirdParty = { name: string | null; url: string | null; sentence: string }

/** What article `taker` says of `source`. `favours` is the side of `source`. */
export function cluesOfCredit(
  taker: Article,
  source: Article,
  favours: Clue['favours'],
  facts: Pick<ArchiveFacts, 'outlets' | 'means'>,
): { clues: Clue[]; third: ThirdParty | null } {
  const clues: Clue[] = []
  let third: ThirdParty | null = null
  for (const credit of taker.body.attributions) {
    const found = readCredit(credit, taker, source, facts, favours)
    if (found) clues.push(found)
    else if (!facts.means(credit, taker.outlet)) {
      third ??= { name: credit.name, url: credit.url, sentence: credit.sentence }
    }
  }
  if (clues.length === 0) clues.push(...byHolder(taker, source.outlet, facts, favours))
  return { clues: strongest(clues), third: clues.length > 0 ? null : third }
}

function readCredit(
  credit: Attribution,
  taker: Article,
  source: Article,
  { outlets, means }: Pick<ArchiveFacts, 'outlets' | 'means'>,
  favours: Clue['favours'],
): Clue | null {
  const words = { quote: credit.sentence, url: credit.url }
  if (sameAddress(credit.url, source.url)) {
    return clue(favours, 8, 'stated', 'It credits the other and links to it.', words)
  }
  if (taker.outlet === source.outlet || !means(credit, source.outlet)) return null
  const name = outlets.get(source.outlet)?.name ?? source.outlet
  const how = credit.url === null ? 'without a link' : 'with a link to its site'
  return clue(favours, 6, 'stated', `It credits ${name}, ${how}; the texts confirm it.`, words)
}

/** Bylines and credit lines that name the other's outlet. */
function byHolder(
  taker: Article,
  outlet: string,
  { outlets, means }: Pick<ArchiveFacts, 'outlets' | 'means'>,
  favours: Clue['favours'],
): Clue[] {
  const { holder, creditLine } = taker.rights
  if (taker.outlet === outlet) return []
  const fact = `Its byline or rights name ${outlets.get(outlet)?.name ?? outlet}.`
  return [...taker.byline, holder, creditLine]
    .filter((line) => line !== null)
    .filter((line) => means({ name: line, url: null }, outlet))
    .map((line) => clue(favours, 4, 'declared', fact, { quote: line }))
}

function strongest(clues: readonly Clue[]): Clue[] {
  const [first, ...rest] = clues
  return first ? [rest.reduce((best, one) => (one.weight > best.weight ? one : best), first)] : []
}

/** Whether two addresses are of one page. */
export function sameAddress(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const key = normaliseUrl(a)
  return key !== null && key === normaliseUrl(b)
}

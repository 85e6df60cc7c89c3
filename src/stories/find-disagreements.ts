import type { Article } from '../model/article.ts'
import { dayInAddress } from '../model/day-in-address.ts'
import type { Evidence } from '../model/evidence.ts'
import { dateSpan, type PartialDate, whichIsEarlier } from '../model/partial-date.ts'
import type { Story } from '../model/story.ts'
import type { Placed } from './break-cycles.ts'
import { dateOf } from './date-of.ts'

type Disagreement = Story['disagreements'][number]

/** Where the declared, the stated and the computed facts of a story contradict each other. */
export function findDisagreements(group: readonly Placed[]): Disagreement[] {
  const byCode = new Map(group.map((one) => [one.article.code, one.article]))
  return group.flatMap((one) => [
    ...sourcesDiffer(one),
    ...variantIsEarlier(one, byCode),
    ...addressHasOtherDate(one.article),
    ...circle(one),
  ])
}

function sourcesDiffer({ article, derivation, alsoFrom }: Placed): Disagreement[] {
  const other = alsoFrom.find(({ grade }) => grade !== derivation?.grade)
  if (!derivation || !other) return []
  const text = `The editor names one source and the text another.`
  return [{ article: article.code, text, evidence: [...derivation.evidence, ...other.evidence] }]
}

function variantIsEarlier(
  { article, derivation }: Placed,
  byCode: ReadonlyMap<string, Article>,
): Disagreement[] {
  const source = byCode.get(derivation?.source.code ?? '')
  const date = dateOf(article)
  const sourceDate = source ? dateOf(source) : null
  if (!date || !sourceDate || whichIsEarlier(date, sourceDate) !== 'a') return []
  const text = `It is dated ${date.text}, before its source (${sourceDate.text}).`
  return [{ article: article.code, text, evidence: derivation?.evidence ?? [] }]
}

/** An address that carries a date more than two days away from the one given in the front matter. */
function addressHasOtherDate(article: Article): Disagreement[] {
  const date = dateOf(article)
  const inAddress = article.url === null ? null : dayInAddress(article.url)
  if (!date || !inAddress || !isFar(date, inAddress)) return []
  const evidence: Evidence[] = [
    { grade: 'declared', fact: `The front matter says ${date.text}.`, quote: null, url: null },
    {
      grade: 'computed',
      fact: `The address says ${inAddress.text}.`,
      quote: null,
      url: article.url,
    },
  ]
  return [{ article: article.code, text: 'Its date and its address do not agree.', evidence }]
}

function isFar(date: PartialDate, inAddress: PartialDate): boolean {
  const margin = 2 * 86_400_000
  const { start, end } = dateSpan(date)
  const other = dateSpan(inAddress)
  return other.end < start - margin || other.start > end + margin
}

function circle({ article, cut }: Placed): Disagreement[] {
  if (!cut) return []
  const text = 'Its source derives from it in turn; that link was left out.'
  return [{ article: article.code, text, evidence: cut.evidence }]
}

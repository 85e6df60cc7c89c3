import type { Article } from '../model/article.ts'
import { dayInAddress } from '../model/day-in-address.ts'
import type { Derivation } from '../model/derivation.ts'
import type { Evidence } from '../model/evidence.ts'
import { dateSpan, type PartialDate, whichIsEarlier } from '../model/partial-date.ts'
import type { Story } from '../model/story.ts'
import { dateOf } from './date-of.ts'

type Disagreement = Story['disagreements'][number]

const dayLength = 86_400_000
/** The day of a capture in its address: `/web/20240301120000/`, as web archives write it. */
const dayOfCapture = /\/(?:web\/)?((?:19|20)\d{2})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\/https?:/

/** Where the dates of an article contradict each other, its source's date, or its address. */
export function findDateDisagreements(
  article: Article,
  source: Article | null,
  derivation: Derivation | null,
): Disagreement[] {
  return [
    ...isEarlierThanSource(article, source, derivation),
    ...addressHasOtherDate(article),
    ...wasThereBefore(article),
    ...isUpdatedBefore(article),
  ]
}

function isEarlierThanSource(
  article: Article,
  source: Article | null,
  derivation: Derivation | null,
): Disagreement[] {
  const date = dateOf(article)
  const sourceDate = source && dateOf(source)
  if (!date || !sourceDate || whichIsEarlier(date, sourceDate) !== 'a') return []
  const text = `It is dated ${date.text}, before its source (${sourceDate.text}).`
  return [about(article, text, derivation?.evidence ?? [])]
}

/** An address that carries a date more than two days away from the one given in the front matter. */
function addressHasOtherDate(article: Article): Disagreement[] {
  const date = dateOf(article)
  const inAddress = article.url === null ? null : dayInAddress(article.url)
  if (!date || !inAddress || !isFar(date, inAddress)) return []
  return [
    about(article, 'Its date and its address do not agree.', [
      declared(`The front matter says ${date.text}.`),
      {
        grade: 'computed',
        fact: `The address says ${inAddress.text}.`,
        quote: null,
        url: article.url,
      },
    ]),
  ]
}

function isFar(date: PartialDate, inAddress: PartialDate): boolean {
  return isBefore(date, inAddress, 2) || isBefore(inAddress, date, 2)
}

/** Somebody had its page before the day on which it is said to have come out; zones leave a day open. */
function wasThereBefore(article: Article): Disagreement[] {
  const date = dateOf(article)
  if (!date) return []
  const seen = listSightings(article).filter((one) => isBefore(one.date, date, 1))
  const [first] = seen.sort((x, y) => dateSpan(x.date).start - dateSpan(y.date).start)
  if (!first) return []
  const text = `It was there on ${first.date.text}, before the date that it is given (${date.text}).`
  return [about(article, text, [declared(`The front matter says ${date.text}.`), first.evidence])]
}

function listSightings(article: Article): { date: PartialDate; evidence: Evidence }[] {
  const kept = [article.retrieved, ...article.capturedPages.map(({ retrieved }) => retrieved)]
    .filter((date) => date !== null)
    .map((date) => ({ date, evidence: declared(`The archive took it on ${date.text}.`) }))
  const captured = article.archivedAt.flatMap((url) => {
    const [, year, month, day] = dayOfCapture.exec(url.slice(0, 200)) ?? []
    const text = `${year}-${month}-${day}`
    if (day === undefined || Number.isNaN(Date.parse(text))) return []
    const fact = `A web archive kept its page on ${text}.`
    const evidence: Evidence = { grade: 'computed', fact, quote: null, url }
    return [{ date: { text, precision: 'day' as const }, evidence }]
  })
  return [...kept, ...captured]
}

function isUpdatedBefore(article: Article): Disagreement[] {
  const { published, updated } = article
  if (!published || !updated || !isBefore(updated, published, 1)) return []
  const text = `It was updated on ${updated.text}, before it was published (${published.text}).`
  return [about(article, text, [declared(`The front matter gives both dates.`)], 'updated')]
}

/** Whether one date ends so many days before the other begins. */
function isBefore(one: PartialDate, other: PartialDate, days: number): boolean {
  return dateSpan(one).end < dateSpan(other).start - days * dayLength
}

function about(
  article: Article,
  text: string,
  evidence: Evidence[],
  field = article.published ? 'published' : 'date',
): Disagreement {
  return { article: article.code, text, evidence, field }
}

function declared(fact: string): Evidence {
  return { grade: 'declared', fact, quote: null, url: null }
}

import type { Archive } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import { dateSpan, type PartialDate, whichIsEarlier } from '../../model/partial-date.ts'
import type { Story, Variant } from '../../model/story.ts'
import { variantDate } from '../../model/variant-date.ts'

/** One article with its story, and the texts taken from it that a change at it concerns. */
type Changed = { story: Story; variant: Variant; date: PartialDate | null; others: Variant[] }

/** `others`: those taken from it, directly or not, that have not recorded the correction. */
export type Corrected = Changed & { text: string }

/** `others`: those taken from it that are not withdrawn. */
export type Withdrawn = Changed

/** Rights that have ended, or will. */
export type Ending = { story: Story; variant: Variant; date: PartialDate; ended: boolean }

export type Changes = {
  /** Corrected at the source, not where it was taken. */
  open: Corrected[]
  /** The other corrections. */
  settled: Corrected[]
  withdrawn: Withdrawn[]
  /** Those that end soonest first, then those that have ended. */
  endings: Ending[]
}

/** One entry of the page of changes. */
export type Change =
  | ({ kind: 'correction' } & Corrected)
  | ({ kind: 'withdrawal' } & Withdrawn)
  | ({ kind: 'ending' } & Ending)

/** The parts of the page of changes, from what matters most. */
export function groupChanges({ open, settled, withdrawn, endings }: Changes) {
  const corrections = (list: readonly Corrected[]) =>
    list.map((entry): Change => ({ kind: 'correction', ...entry }))
  return [
    { key: 'Corrected at the source, not where it was taken', items: corrections(open) },
    {
      key: 'Withdrawn',
      items: withdrawn.map((entry): Change => ({ kind: 'withdrawal', ...entry })),
    },
    {
      key: open.length > 0 ? 'Other corrections' : 'Corrections',
      items: corrections(settled),
    },
    {
      key: 'Rights that ended or will end',
      items: endings.map((entry): Change => ({ kind: 'ending', ...entry })),
    },
  ]
}

/** The latest corrections and withdrawals, newest first; those without a date are in none. */
export function latestChanges({ open, settled, withdrawn }: Changes, most: number): Change[] {
  return [
    ...[...open, ...settled].map((entry): Change => ({ kind: 'correction', ...entry })),
    ...withdrawn.map((entry): Change => ({ kind: 'withdrawal', ...entry })),
  ]
    .filter(({ date }) => date !== null)
    .toSorted(newestFirst)
    .slice(0, most)
}

/** What changed after publication, the newest first, undated last. */
export function listChanges({ stories }: Pick<Archive, 'stories'>): Changes {
  const corrected = stories.flatMap(listCorrected).toSorted(newestFirst)
  return {
    open: corrected.filter(({ others }) => others.length > 0),
    settled: corrected.filter(({ others }) => others.length === 0),
    withdrawn: stories.flatMap(listWithdrawn).toSorted(newestFirst),
    endings: stories.flatMap(listEndings).toSorted(soonestFirst),
  }
}

function listCorrected(story: Story): Corrected[] {
  return story.variants.flatMap((variant) =>
    variant.article.corrections.map(({ date, text }) => ({
      story,
      variant,
      date,
      text,
      others: takenFrom(story, variant).filter(({ article }) => lacks(article, date)),
    })),
  )
}

/**
 * Whether an article that carries a corrected text has not followed: it records no correction since
 * and did not come out, or change, after it.
 */
function lacks(article: Article, corrected: PartialDate | null): boolean {
  if (article.status === 'withdrawn') return false
  const isSince = (date: PartialDate | null) =>
    date !== null && (corrected === null || whichIsEarlier(date, corrected) !== 'a')
  if (article.corrections.some(({ date }) => date === null || isSince(date))) return false
  const last = article.updated ?? variantDate(article)?.date ?? null
  return !last || !corrected || whichIsEarlier(corrected, last) !== 'a'
}

function listWithdrawn(story: Story): Withdrawn[] {
  return story.variants
    .filter(({ article }) => article.status === 'withdrawn')
    .map((variant) => ({
      story,
      variant,
      date: variant.article.corrections.findLast(({ date }) => date)?.date ?? null,
      others: takenFrom(story, variant).filter(({ article }) => article.status !== 'withdrawn'),
    }))
}

function listEndings(story: Story): Ending[] {
  return story.variants.flatMap((variant) => {
    const { rights, status } = variant.article
    if (!rights.expires || status === 'withdrawn') return []
    const ended = variant.exposure.show === 'record' && rights.display !== 'metadata'
    return [{ story, variant, date: rights.expires, ended }]
  })
}

/** The variants that were taken from one, directly or through others. */
function takenFrom({ variants }: Story, source: Variant): Variant[] {
  const codes = new Set([source.article.code])
  let before = 0
  while (codes.size > before) {
    before = codes.size
    for (const { article, derivation } of variants) {
      if (codes.has(derivation?.source.code ?? '')) codes.add(article.code)
    }
  }
  return variants.filter(({ article }) => article !== source.article && codes.has(article.code))
}

type Dated = { date: PartialDate | null }

function newestFirst(a: Dated, b: Dated): number {
  return startOf(b.date) - startOf(a.date)
}

function soonestFirst(a: Ending, b: Ending): number {
  if (a.ended !== b.ended) return a.ended ? 1 : -1
  return (startOf(a.date) - startOf(b.date)) * (a.ended ? -1 : 1)
}

/** A number that sorts: undated before all that have a date. */
function startOf(date: PartialDate | null): number {
  return date ? dateSpan(date).start : Number.MIN_SAFE_INTEGER
}

// In: outlets, habits. Out: what is known beside the two articles of a pair, each asked once.
import type { Article } from '../model/article.ts'
import { normaliseUrl } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import { dateSpan, type PartialDate } from '../model/partial-date.ts'
import type { Direction } from './direction.ts'
import type { Habits } from './find-habits.ts'
import { leastScore, type OutletForms, outletForms, scoreForms } from './match-outlet.ts'
import { trustedDate } from './trusted-date.ts'

/** A name, an address or both, by which a text is credited. */
export type Credit = { name: string | null; url: string | null }

/** A date, and the span of time that it can mean, in milliseconds. */
export type DatedSpan = { date: PartialDate; start: number; end: number }

/** A source that an article credits and that is none of those which are looked at. */
export type ThirdParty = Credit & {
  sentence: string
  /** The outlet that says so, as it is called in sentences. */
  taker: string
}

/** What is known beside the two articles of a pair. */
export type ArchiveFacts = {
  outlets: ReadonlyMap<string, Outlet>
  /** Whether a credit means an outlet of the archive, by the outlet's id. */
  means: (credit: Credit, outlet: string) => boolean
  /** Whether two addresses are of one page. */
  isSamePage: (a: string | null, b: string | null) => boolean
  /** See `trustedDate`. */
  dateOf: (article: Article) => DatedSpan | null
  /** The paragraphs of an article in which somebody `told` something. */
  tellings: (article: Article) => readonly string[]
  /** Which outlets take texts from which. */
  habits: Habits
  /** Articles of one text that credit this one or its outlet for it; all by code. */
  votes: ReadonlyMap<string, readonly string[]>
  /** Codes of articles whose date stands out from those of their relatives. */
  doubted: ReadonlySet<string>
  /** Within a family: a source outside of it that its members credit more often than each other. */
  absent?: ThirdParty | null
  /** Within a family: the directions that were worked out (see `directionBetween`). */
  directions?: Map<string, Direction | null>
}

/** Facts of an archive of which nothing is known but its outlets. */
export function emptyFacts(outlets: readonly Outlet[]): ArchiveFacts {
  return {
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    means: creditReader(outlets),
    isSamePage: pageMatcher(),
    dateOf: onceEach(readDate),
    tellings: onceEach(listTellings),
    habits: new Map(),
    votes: new Map(),
    doubted: new Set(),
  }
}

/** Scores each name once: an archive has many credits, but few ways to write them. */
function creditReader(outlets: readonly Outlet[]): ArchiveFacts['means'] {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const forms = new Map<string, OutletForms>()
  const formOf = (outlet: Outlet): OutletForms => {
    const known = forms.get(outlet.id)
    if (known) return known
    const form = outletForms(outlet)
    forms.set(outlet.id, form)
    return form
  }
  const meant = new Map<string, Map<string, boolean>>()
  const keys = new WeakMap<Credit, string>()
  const keyOf = (credit: Credit): string => {
    const known = keys.get(credit)
    if (known !== undefined) return known
    const key = `${credit.name ?? ''}\n${credit.url === null ? '' : siteOf(credit.url)}`
    keys.set(credit, key)
    return key
  }
  return (credit, outlet) => {
    const meantOutlet = byId.get(outlet)
    if (!meantOutlet) return false
    const known = meant.get(outlet) ?? new Map<string, boolean>()
    meant.set(outlet, known)
    const key = keyOf(credit)
    const ready = known.get(key)
    if (ready !== undefined) return ready
    const isMeant = scoreForms(credit, formOf(meantOutlet)) >= leastScore
    known.set(key, isMeant)
    return isMeant
  }
}

/** An address up to its path: enough to tell its host from others, without parsing it. */
function siteOf(url: string): string {
  const site = /^\s*https?:\/\/[^/?#\\\s]+(?=[/?#]|$)/i.exec(url)
  return site ? site[0] : url
}

function pageMatcher(): ArchiveFacts['isSamePage'] {
  const keys = new Map<string, string | null>()
  const keyOf = (url: string): string | null => {
    const known = keys.get(url)
    if (known !== undefined) return known
    const key = normaliseUrl(url)
    keys.set(url, key)
    return key
  }
  return (a, b) => {
    if (a === null || b === null) return false
    const key = keyOf(a)
    return key !== null && key === keyOf(b)
  }
}

/** Asks the same of each article once. */
function onceEach<R>(ask: (article: Article) => R): (article: Article) => R {
  const known = new WeakMap<Article, { answer: R }>()
  return (article) => {
    const ready = known.get(article)
    if (ready) return ready.answer
    const answer = ask(article)
    known.set(article, { answer })
    return answer
  }
}

function readDate(article: Article): DatedSpan | null {
  const date = trustedDate(article)
  return date && { date, ...dateSpan(date) }
}

function listTellings({ body }: Article): string[] {
  return body.blocks
    .filter(({ role, text }) => role === 'paragraph' && text.includes('told '))
    .map(({ text }) => text)
}

import type { Article, DeclaredSource } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Derivation } from '../model/derivation.ts'
import type { Evidence } from '../model/evidence.ts'
import { normaliseUrl } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import { findDateline } from './find-dateline.ts'
import { addressIsHomePage } from './home-page.ts'
import type { AddressIndex } from './index-addresses.ts'
import { isNamed } from './is-named.ts'
import { resolveAddress } from './resolve-source.ts'

/** What is said of an article's sources; `refused` are those that the editor says it does not come from. */
export type Said = { derivations: Derivation[]; refused: Derivation[] }

/**
 * Every derivation that the front matter declares or the text states, one for each source. Words
 * that name no source (“Translated from the Arabic.”) add to the one source that is named; alone
 * they count only where they say what was done. An outlet that credits itself says nothing.
 */
export function deriveArticle(
  article: Article,
  index: AddressIndex,
  outlets: ReadonlyMap<string, Outlet>,
): Said {
  const outlet = outlets.get(article.outlet)
  const declared = article.derivedFrom.map((source) => fromDeclaration(article, source, index))
  const credits = article.body.attributions.filter((words) => !namesItself(words, article, outlet))
  const stated = credits.map((words) => fromAttribution(article, words, index))
  const found = mergeBySource(
    settleNames(
      [...declared, ...stated, findDateline(article, outlets)].filter((one) => one !== null),
      index,
      outlets,
    ),
  )
  const all = addUnnamed(found)
  return {
    derivations: all.filter((one) => !isRefused(article, one)),
    refused: all.filter((one) => isRefused(article, one)),
  }
}

function namesItself(words: Attribution, article: Article, outlet: Outlet | undefined): boolean {
  if (!outlet || (words.name === null && words.url === null)) return false
  if (words.url !== null && !addressIsHomePage(words.url))
    return sameAddress(words.url, article.url)
  return isNamed(outlet, words)
}

/** A credit that names only the outlet of a source given otherwise means that source. */
function settleNames(
  found: readonly Derivation[],
  index: AddressIndex,
  outlets: ReadonlyMap<string, Outlet>,
): Derivation[] {
  const held = found.flatMap(({ source }) => {
    const article = source.code === null ? undefined : index.byCode.get(source.code)
    const outlet = article && outlets.get(article.outlet)
    return outlet ? [{ code: source.code, outlet }] : []
  })
  return found.map((one) => {
    const { code, url, name } = one.source
    if (code !== null || (url !== null && !addressIsHomePage(url))) return one
    const meant = held.find(({ outlet }) => isNamed(outlet, { name, url }))
    return meant ? { ...one, source: { ...one.source, code: meant.code } } : one
  })
}

function addUnnamed(found: readonly Derivation[]): Derivation[] {
  const isNameless = ({ source }: Derivation) =>
    source.code === null && source.url === null && source.name === null
  const named = found.filter((one) => !isNameless(one))
  const nameless = found.filter(isNameless)
  const [first, ...rest] = named
  if (!first) return nameless.filter(({ kind }) => kind !== 'republication')
  const kind = nameless.find((one) => one.kind !== 'republication')?.kind
  const evidence = [...first.evidence, ...nameless.flatMap((one) => one.evidence)]
  return [
    { ...first, kind: first.kind === 'republication' && kind ? kind : first.kind, evidence },
    ...rest,
  ]
}

function fromDeclaration(
  article: Article,
  declared: DeclaredSource,
  index: AddressIndex,
): Derivation | null {
  const byCode = declared.code === null ? undefined : index.byCode.get(declared.code)
  const byUrl = declared.url === null ? null : resolveAddress(declared.url, index, article)
  const source = byCode ?? byUrl?.article
  if (source === article) return null
  const evidence: Evidence[] = [
    {
      grade: 'declared',
      fact: 'The archive’s editor names the source.',
      quote: declared.note,
      url: declared.url ?? source?.url ?? null,
    },
  ]
  if (byUrl?.difference) evidence.push(nearEvidence(byUrl.difference))
  return {
    source: {
      code: source?.code ?? null,
      url: declared.url ?? source?.url ?? null,
      name: source ? null : declared.code,
    },
    kind: declared.kind ?? kindFromTexts(article, source),
    grade: 'declared',
    evidence,
    nearMatch: Boolean(byUrl?.difference),
  }
}

function fromAttribution(
  article: Article,
  words: Attribution,
  index: AddressIndex,
): Derivation | null {
  const resolved = words.url === null ? null : resolveAddress(words.url, index, article)
  const evidence: Evidence[] = [
    { grade: 'stated', fact: statedFact(words), quote: words.sentence, url: words.url },
  ]
  if (resolved?.difference) evidence.push(nearEvidence(resolved.difference))
  return {
    source: { code: resolved?.article.code ?? null, url: words.url, name: words.name },
    kind: words.kind === 'republication' ? kindFromTexts(article, resolved?.article) : words.kind,
    grade: 'stated',
    evidence,
    nearMatch: Boolean(resolved?.difference),
  }
}

function statedFact(words: Attribution): string {
  const place = { head: 'At its head', middle: 'In its text', tail: 'At its end' }[words.place]
  if (words.url) return `${place} the article credits and links its source.`
  return `${place} the article credits its source, without a link.`
}

function nearEvidence(difference: string): Evidence {
  const fact = `Near match: same site and same title in the address, but ${difference}.`
  return { grade: 'computed', fact, quote: null, url: null }
}

/** A text in another language than its source is a translation, whatever its credit line says. */
function kindFromTexts(article: Article, source: Article | undefined): Derivation['kind'] {
  if (!source) return 'republication'
  return primaryTag(article.language) === primaryTag(source.language)
    ? 'republication'
    : 'translation'
}

function primaryTag(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** Joins derivations that name the same source; the strongest grade and first kind are kept. */
function mergeBySource(derivations: readonly Derivation[]): Derivation[] {
  const merged = new Map<string, Derivation>()
  for (const derivation of derivations) {
    const key = sourceKey(derivation)
    const known = merged.get(key)
    if (!known) merged.set(key, derivation)
    else {
      merged.set(key, {
        source: {
          code: known.source.code,
          url: known.source.url ?? derivation.source.url,
          name: known.source.name ?? derivation.source.name,
        },
        kind: known.kind === 'republication' ? derivation.kind : known.kind,
        grade: [known.grade, derivation.grade].includes('stated') ? 'stated' : known.grade,
        evidence: [...known.evidence, ...derivation.evidence],
        nearMatch: known.nearMatch && derivation.nearMatch,
      })
    }
  }
  return [...merged.values()]
}

/** One text for one source: its code, else its address, else its name. */
export function sourceKey({ source }: Derivation): string {
  if (source.code !== null) return `code:${source.code}`
  if (source.url !== null) return `url:${normaliseUrl(source.url) ?? source.url}`
  return `name:${(source.name ?? '').toLowerCase()}`
}

function isRefused(article: Article, derivation: Derivation): boolean {
  const { code, url } = derivation.source
  return article.notDerivedFrom.some(
    (refused) => refused === code || (url !== null && sameAddress(refused, url)),
  )
}

function sameAddress(a: string, b: string | null): boolean {
  return b !== null && (normaliseUrl(a) ?? a) === (normaliseUrl(b) ?? b)
}

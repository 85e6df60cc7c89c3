// In: a name or an address by which a text credits its source, and outlets. Out: which are meant.
import { distance } from 'fastest-levenshtein'
import { hostOf } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'

/** An outlet and how sure it is that it was meant, 0–1. */
export type OutletMatch = { outlet: Outlet; score: number }

/** Below this, a name does not mean the outlet. */
export const leastScore = 0.8

const longestName = 120
const leastCloseness = 0.85
const generic = new Set(
  'the a of and blog blogs website site web online news newspaper com org net gov'.split(' '),
)

/** The outlets that may be meant, best first, then by id. */
export function matchOutlets(
  credit: { name: string | null; url: string | null },
  outlets: readonly Outlet[],
): OutletMatch[] {
  return outlets
    .map((outlet) => ({ outlet, score: scoreOutlet(credit, outlet) }))
    .filter(({ score }) => score >= leastScore)
    .sort((x, y) => y.score - x.score || (x.outlet.id < y.outlet.id ? -1 : 1))
}

/** What a credit or an outlet is called, in the forms that are compared. */
type Called = { plain: string; bare: string; initials: string }

/** An outlet in the forms that are compared; worth keeping where many credits are scored. */
export type OutletForms = { domains: readonly string[]; called: readonly Called[] }

export function outletForms({ name, id, domains }: Outlet): OutletForms {
  const hosts = domains.map((domain) => domain.toLowerCase())
  return { domains: hosts, called: callAll([name, id, ...hosts, ...hosts.map(label)]) }
}

/**
 * How well a credit fits an outlet, 0–1. An address counts by its host: 1. A name counts by the
 * outlet's name, id and hosts, without small and general words: `7F blog`, `the 7Fblog website`
 * and `7f.example` all mean the outlet named 7F. Slips of the pen are allowed in longer names.
 */
export function scoreOutlet(
  credit: { name: string | null; url: string | null },
  outlet: Outlet,
): number {
  return scoreForms(credit, outletForms(outlet))
}

/** The same for an outlet whose forms are at hand. */
export function scoreForms(
  { name, url }: { name: string | null; url: string | null },
  { domains, called }: OutletForms,
): number {
  const host = url === null ? null : hostOf(url)
  if (host && domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return 1
  let best = 0
  for (const one of callAll([name, host && label(host)])) {
    for (const other of called) best = Math.max(best, likeness(one, other))
  }
  return best
}

function likeness(a: Called, b: Called): number {
  if (a.plain === b.plain) return 0.97
  if (a.bare.length >= 2 && a.bare === b.bare) return 0.92
  if (a.bare.length >= 5 && a.bare === b.plain) return 0.9
  if (b.bare.length >= 5 && b.bare === a.plain) return 0.9
  if (a.plain.length >= 3 && a.plain === b.initials) return 0.82
  if (b.plain.length >= 3 && b.plain === a.initials) return 0.82
  const longest = Math.max(a.bare.length, b.bare.length)
  const shortest = Math.min(a.bare.length, b.bare.length)
  if (shortest < 6 || shortest < longest * leastCloseness) return 0
  const closeness = 1 - distance(a.bare, b.bare) / longest
  return closeness >= leastCloseness ? closeness * 0.95 : 0
}

function callAll(names: readonly (string | null)[]): Called[] {
  return names.flatMap((name) => {
    const words = tokens(name ?? '')
    const plain = words.join('')
    if (plain.length < 2) return []
    const initials = words.filter((word) => word !== 'the').map((word) => word[0])
    return [{ plain, bare: strip(words), initials: initials.join('') }]
  })
}

function strip(words: readonly string[]): string {
  const joined = words.filter((word) => !generic.has(word)).join('')
  return joined.length > 5
    ? joined.replace(/(?:blog|online|website)$/, '')
    : joined.replace(/blog$/, '')
}

function tokens(name: string): string[] {
  const plain = name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The telling part of a host name: `oldtown` of `www.oldtown.example`. */
function label(host: string): string {
  const parts = host.split('.').filter((part) => part !== 'www')
  const isShort = (part: string | undefined) => part !== undefined && part.length <= 3
  const last = parts.length > 2 && isShort(parts.at(-1)) && isShort(parts.at(-2)) ? -3 : -2
  return parts.at(last) ?? host
}

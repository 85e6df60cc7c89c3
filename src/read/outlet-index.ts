import type { Outlet } from '../model/outlet.ts'

/** Outlets, to be found by id, by name (capitals do not count) and by host. */
export type OutletIndex = {
  byId: ReadonlyMap<string, Outlet>
  byName: ReadonlyMap<string, Outlet>
  byDomain: ReadonlyMap<string, Outlet>
}

/** Of two outlets with the same name or domain, the first counts. */
export function indexOutlets(outlets: readonly Outlet[]): OutletIndex {
  const backwards = [...outlets].reverse()
  return {
    byId: new Map(backwards.map((outlet) => [outlet.id, outlet])),
    byName: new Map(backwards.map((outlet) => [foldName(outlet.name), outlet])),
    byDomain: new Map(
      backwards.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
    ),
  }
}

/** `The  New York TIMES` → `the new york times`. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** What the longest domain leads to that the host equals or is a part of; null for none. */
export function findByHost<Item>(domains: ReadonlyMap<string, Item>, host: string): Item | null {
  for (let domain = host; domain !== ''; domain = domain.split('.').slice(1).join('.')) {
    const item = domains.get(domain)
    if (item !== undefined) return item
  }
  return null
}

import { hostOf } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import { UNKNOWN_OUTLET } from './imply-outlets.ts'
import { outletFileText } from './outlet-file-text.ts'
import { findByHost, foldName, type OutletIndex } from './outlet-index.ts'
import { slugify } from './slugify.ts'
import { suggestName } from './suggest-name.ts'
import type { Remark } from './text-file.ts'
import { WELL_KNOWN_OUTLETS } from './well-known-outlets.ts'

type Resolved = { outlet: Outlet | null; remark: (Remark & { field: string }) | null }

/** The outlet that an article names, or the one of its address. Null, with an error, for a wrong name. */
export function resolveOutlet(
  named: string | undefined,
  address: string | undefined,
  index: OutletIndex,
): Resolved {
  if (named !== undefined) return resolveNamed(named.trim(), index)
  const host = address === undefined ? null : hostOf(address)
  const outlet = host === null ? index.byId.get(UNKNOWN_OUTLET) : findByHost(index.byDomain, host)
  return { outlet: outlet ?? null, remark: null }
}

function resolveNamed(named: string, index: OutletIndex): Resolved {
  const byId = index.byId.get(named)
  if (byId !== undefined) return { outlet: byId, remark: null }
  const byName = index.byName.get(foldName(named)) ?? index.byId.get(slugify(named))
  if (byName !== undefined) return { outlet: byName, remark: nameForId(named, byName.id) }
  const names = [...index.byId.values()].flatMap(({ id, name }) => [id, name])
  return { outlet: null, remark: unknownId(named, suggestedId(suggestName(named, names), index)) }
}

function suggestedId(name: string | null, index: OutletIndex): string | null {
  if (name === null || index.byId.has(name)) return name
  return index.byName.get(foldName(name))?.id ?? null
}

function nameForId(named: string, id: string): Remark & { field: string } {
  return {
    severity: 'note',
    rule: 'outlet-name',
    field: 'outlet',
    message: `Unexpected ${JSON.stringify(named.slice(0, 80))} in \`outlet\`, expected an id; it is read as ${id}`,
    mend: `Write \`outlet: ${id}\`.`,
  }
}

function unknownId(named: string, meant: string | null): Remark & { field: string } {
  return {
    severity: 'error',
    rule: 'unknown-outlet-id',
    field: 'outlet',
    message: `Unexpected ${JSON.stringify(named.slice(0, 80))} in \`outlet\`, expected the name of a file in outlets/, without .yaml`,
    mend: meant === null ? fileToWrite(named) : `Did you mean \`${meant}\`?`,
  }
}

function fileToWrite(name: string): string {
  const known = [...WELL_KNOWN_OUTLETS].find(
    ([, outlet]) => foldName(outlet.name) === foldName(name),
  )
  const id = slugify(known?.[1].name ?? name) || 'name-of-the-outlet'
  return outletFileText({
    id,
    name: known?.[1].name ?? name.slice(0, 80),
    kind: known?.[1].kind ?? 'newspaper',
    domains: [known?.[0] ?? 'its-host.example'],
    timeZone: known?.[1].timeZone ?? null,
    home: null,
    country: null,
    language: null,
    rights: {},
    implied: true,
  })
}

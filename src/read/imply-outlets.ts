import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.ts'
import type { Outlet } from '../model/outlet.ts'
import { outletFileText } from './outlet-file-text.ts'
import { findByHost, foldName, indexOutlets } from './outlet-index.ts'
import { slugify } from './slugify.ts'
import { findingAt, type Place, type TextFile } from './text-file.ts'
import { WELL_KNOWN_OUTLETS, type WellKnownOutlet } from './well-known-outlets.ts'

/** An article whose outlet must be found from the host of its address; null: it has no address. */
export type HostUse = { host: string | null; source: TextFile; place: Place }

/** Id of the outlet of articles that name neither outlet nor address. */
export const UNKNOWN_OUTLET = 'unknown'

/**
 * Give every host an outlet: where none of the declared ones has it, one is made from what is
 * commonly known, else from the host itself. One warning a host shows the file to write.
 *
 * @param uses in the order of their files; the first of a host is where the warning goes
 * @returns the declared outlets and the implied ones, by id
 */
export function implyOutlets(
  declared: readonly Outlet[],
  uses: readonly HostUse[],
): { outlets: Outlet[]; findings: Finding[] } {
  const findings: Finding[] = []
  const outlets = new Map(declared.map((outlet) => [outlet.id, outlet]))
  const known = indexOutlets(declared).byDomain
  for (const [host, users] of groupByHost(uses)) {
    if (host === null) {
      findings.push(...users.map(withoutOutlet))
      if (!outlets.has(UNKNOWN_OUTLET)) outlets.set(UNKNOWN_OUTLET, unknownOutlet())
    } else if (findByHost(known, host) === null) {
      const { outlet, wasDeclared } = outletForHost(host, outlets)
      outlets.set(outlet.id, outlet)
      findings.push(unknownHost(host, outlet, wasDeclared, users))
    }
  }
  return { outlets: [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), findings }
}

function groupByHost(uses: readonly HostUse[]): Map<string | null, HostUse[]> {
  const groups = new Map<string | null, HostUse[]>()
  for (const use of uses) {
    const group = groups.get(use.host)
    if (group === undefined) groups.set(use.host, [use])
    else group.push(use)
  }
  return groups
}

/** An outlet that has the host: one of this name that is there already, or a new one. */
function outletForHost(host: string, outlets: ReadonlyMap<string, Outlet>) {
  const known = findByHost(WELL_KNOWN_OUTLETS, host)
  const domain = known === null ? host : domainOf(host)
  const name = known?.name ?? host
  const namesake = [...outlets.values()].find((outlet) => foldName(outlet.name) === foldName(name))
  if (namesake !== undefined) {
    const domains = [...new Set([...namesake.domains, domain])]
    return { outlet: { ...namesake, domains }, wasDeclared: !namesake.implied }
  }
  const id = freeId(slugify(name) || slugify(host), host, outlets)
  return { outlet: impliedOutlet(id, name, domain, known), wasDeclared: false }
}

/** The domain of a well-known outlet that a host belongs to. */
function domainOf(host: string): string {
  const domains = new Map([...WELL_KNOWN_OUTLETS.keys()].map((domain) => [domain, domain]))
  return findByHost(domains, host) ?? host
}

function freeId(id: string, host: string, outlets: ReadonlyMap<string, Outlet>): string {
  if (id !== '' && !outlets.has(id)) return id
  return `${id || 'outlet'}-${createHash('sha256').update(host).digest('hex').slice(0, 8)}`
}

function impliedOutlet(
  id: string,
  name: string,
  domain: string,
  known: WellKnownOutlet | null,
): Outlet {
  return {
    id,
    name,
    kind: known?.kind ?? 'site',
    home: `https://${domain}/`,
    domains: [domain],
    country: null,
    timeZone: known?.timeZone ?? null,
    language: null,
    rights: {},
    implied: true,
  }
}

function unknownOutlet(): Outlet {
  const outlet = impliedOutlet(UNKNOWN_OUTLET, 'Unknown outlet', '', null)
  return { ...outlet, home: null, domains: [] }
}

function unknownHost(
  host: string,
  outlet: Outlet,
  wasDeclared: boolean,
  users: readonly HostUse[],
): Finding {
  const { source, place } = users[0]!
  const more = users.length === 1 ? '' : ` (and of ${users.length - 1} more)`
  return findingAt(source, place, {
    severity: 'warning',
    rule: 'unknown-outlet',
    field: 'origin_url',
    message: `Unexpected host ${host}, expected one of an outlet in outlets/; the outlet of this article${more} is taken to be ${JSON.stringify(outlet.name)}`,
    mend: wasDeclared
      ? `Add ${host} to \`domains\` in outlets/${outlet.id}.yaml.`
      : outletFileText(outlet),
  })
}

function withoutOutlet({ source, place }: HostUse): Finding {
  return findingAt(source, place, {
    severity: 'warning',
    rule: 'no-outlet',
    message:
      'Unexpected absence of `outlet` and `origin_url`, expected one of them; the outlet is shown as unknown',
    mend: 'Add `origin_url: https://…`, or `outlet: …` with the name of a file in outlets/.',
  })
}

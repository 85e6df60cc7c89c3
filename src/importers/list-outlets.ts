// Comes in: what was imported. Goes out: the outlets that the archive has no file for, and the files.

import type { Outlet } from '../model/outlet.ts'
import { outletFileText } from '../read/outlet-file-text.ts'
import { findByHost, foldName, indexOutlets } from '../read/outlet-index.ts'
import { readOutlets } from '../read/read-outlets.ts'
import { slugify } from '../read/slugify.ts'
import { WELL_KNOWN_OUTLETS } from '../read/well-known-outlets.ts'
import type { Publisher } from './imported-article.ts'

/** Host without `www.` → what the sources say of the outlet, null where nothing. */
export type Sightings = Map<string, Publisher | null>

/** An outlet without a file: its host and what to write. */
export interface MissingOutlet {
  host: string
  id: string
  /** `Write content/outlets/x.yaml:` and the lines of the file. */
  text: string
  /** The file itself; null where the host only has to be added to a file that is there. */
  yaml: string | null
}

/** Outlets that imported articles need and `outlets/` lacks, by host. */
export async function listMissingOutlets(
  contentDir: string,
  sightings: Sightings,
): Promise<MissingOutlet[]> {
  const { outlets } = await readOutlets(contentDir)
  const index = indexOutlets(outlets)
  const taken = new Set(outlets.map(({ id }) => id))
  const missing: MissingOutlet[] = []
  for (const [host, publisher] of [...sightings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (findByHost(index.byDomain, host) !== null) continue
    const known = findByHost(WELL_KNOWN_OUTLETS, host)
    const name = known?.name ?? publisher?.name ?? host
    const namesake = index.byName.get(foldName(name))
    if (namesake !== undefined) {
      const text = `Add ${host} to \`domains\` in content/outlets/${namesake.id}.yaml.`
      missing.push({ host, id: namesake.id, text, yaml: null })
      continue
    }
    const wanted = slugify(name) || slugify(host)
    const id = taken.has(wanted) ? slugify(`${wanted}-${host}`) : wanted
    taken.add(id)
    const text = outletFileText(toOutlet(id, name, host, known))
    const [, ...lines] = text.split('\n')
    missing.push({ host, id, text, yaml: `${lines.map((line) => line.slice(2)).join('\n')}\n` })
  }
  return missing
}

function toOutlet(
  id: string,
  name: string,
  host: string,
  known: Pick<Outlet, 'kind' | 'timeZone'> | null,
): Outlet {
  return {
    id,
    name,
    kind: known?.kind ?? 'site',
    domains: [host],
    timeZone: known?.timeZone ?? null,
    home: null,
    country: null,
    language: null,
    rights: {},
    implied: true,
  }
}

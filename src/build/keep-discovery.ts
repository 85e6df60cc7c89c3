// What was found out about an archive's texts, in a file of the cache folder that may be deleted.
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DiscoverOptions, discover } from '../discover/discover.ts'
import type { Discovery } from '../discover/discovery.ts'
import { packDiscovery, unpackDiscovery } from '../discover/pack-discovery.ts'
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import { replaceFile } from './sealed-file.ts'

/** Where it is kept, and the version of the code that made it. */
export type Kept = { folder: string; version: string }

const fileName = 'discovery.bin'

/** Finds the texts that articles share; only what changed since the last run is worked out. */
export async function discoverAgain(
  kept: Kept | null,
  articles: readonly Article[],
  outlets: readonly Outlet[],
  fingerprints: DiscoverOptions['fingerprints'] & {},
): Promise<Discovery> {
  const last = kept && readDiscovery(kept)
  const discovery = discover(articles, outlets, { fingerprints, last })
  if (kept && discovery !== last) await writeDiscovery(kept, discovery)
  return discovery
}

/** Null where there is none, it is damaged, or the code was another one. */
export function readDiscovery({ folder, version }: Kept): Discovery | null {
  try {
    return unpackDiscovery(readFileSync(join(folder, fileName)), version)
  } catch {
    return null
  }
}

/** Writes it aside, then puts it in place in one step. */
export async function writeDiscovery(
  { folder, version }: Kept,
  discovery: Discovery,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await replaceFile(join(folder, fileName), Buffer.concat(packDiscovery(discovery, version)))
}

// What was found out about an archive's texts, in files of the cache folder that may be deleted.
import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DiscoverOptions, discover } from '../discover/discover.ts'
import type { Discovery } from '../discover/discovery.ts'
import type { GrownLists, Numbers } from '../discover/grown-lists.ts'
import { packDiscovery, unpackDiscovery } from '../discover/pack-discovery.ts'
import { restoreBase } from '../discover/restore-base.ts'
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import {
  beginFile,
  dropGrown,
  growFile,
  readGrown,
  readWeightless,
  type Seal,
} from './grown-file.ts'
import { replaceFile } from './sealed-file.ts'

/** Where it is kept, and the version of the code that made it. */
export type Kept = { folder: string; version: string }

/** The files beside the first, which only grow: the numbers of texts, the words of suggestions. */
type Seals = { grams: Seal; json: Seal }

const fileName = 'discovery.bin'

/** Finds the texts that articles share; only what changed since the last run is worked out. */
export async function discoverAgain(
  kept: Kept | null,
  articles: readonly Article[],
  outlets: readonly Outlet[],
  fingerprints: DiscoverOptions['fingerprints'] & {},
): Promise<Discovery> {
  const anew = () => discover(articles, outlets, { fingerprints })
  if (!kept) return anew()
  let discovery: Discovery | null = null
  const opened = openKept(kept, () => {
    rmSync(join(kept.folder, fileName), { force: true })
    if (!discovery) throw new Spoilt()
    return restoreBase(discovery.found.json, anew().found.json)
  })
  const last = opened?.discovery ?? null
  try {
    discovery = discover(articles, outlets, { fingerprints, last })
  } catch (error) {
    if (!(error instanceof Spoilt)) throw error
    discovery = anew()
  }
  if (discovery !== last) await writeKept(kept, discovery, opened)
  return discovery
}

/** The words of suggestions are damaged, and were asked for before it was known which there are. */
class Spoilt extends Error {}

type Opened = { discovery: Discovery; seals: Seals }

/** Null where there is none, it is damaged, or the code was another one. */
export function readDiscovery(kept: Kept): Discovery | null {
  return (
    openKept(kept, () => {
      throw new Spoilt()
    })?.discovery ?? null
  )
}

/** `restore` gives the words of suggestions where they prove to be damaged. */
function openKept({ folder, version }: Kept, restore: () => Uint8Array): Opened | null {
  try {
    let seals: Seals | null = null
    const file = readWeightless(join(folder, fileName))
    if (!file) return null
    const discovery = unpackDiscovery(file, version, (note) => {
      seals = note as Seals
      const { grams, json } = seals
      const bytes = readGrown(folder, grams)
      let words: Uint8Array | null = null
      const read = () => {
        words ??= readGrown(folder, json) ?? restore()
        return words
      }
      return (
        bytes && {
          grams: new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
          json: { bytes: read, length: json.length },
        }
      )
    })
    return discovery && seals && { discovery, seals }
  } catch {
    return null
  }
}

/** Keeps a discovery that was made from nothing. */
export async function writeDiscovery(kept: Kept, discovery: Discovery): Promise<void> {
  await writeKept(kept, discovery, null)
}

/** Adds to what only grows, then puts the rest in place in one step: it is all old or all new. */
async function writeKept(
  { folder, version }: Kept,
  discovery: Discovery,
  last: Opened | null,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { table, found } = discovery
  const grow = <A extends Numbers>(
    name: string,
    lists: GrownLists<A>,
    before: GrownLists<A> | undefined,
    seal: Seal | null,
  ): Promise<Seal> => {
    const begin = () => beginFile(folder, name, seal, [lists.base(), lists.fresh].map(bytesOf))
    const isMore = seal !== null && before?.base === lists.base
    return isMore ? growFile(folder, seal, [bytesOf(lists.fresh)]).catch(begin) : begin()
  }
  const old = last?.seals ?? null
  const before = last?.discovery
  const seals: Seals = {
    grams: await grow('discovery-texts', table.grams, before?.table.grams, old?.grams ?? null),
    json: await grow('discovery-words', found.json, before?.found.json, old?.json ?? null),
  }
  await replaceFile(join(folder, fileName), packDiscovery(discovery, version, seals))
  for (const key of ['grams', 'json'] as const) {
    if (old && old[key].name !== seals[key].name) await dropGrown(folder, old[key])
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

import { importFinding } from '../import-finding.ts'
import { type SetAside, setAside } from '../set-aside.ts'
import type { SourceItem } from './source-item.ts'

/** An item of a source that keeps each version of a text. */
export type VersionedItem = { item: SourceItem; version: number; file: string }

/** Only the last version of each id, in the order of the source; the others are set aside by count. */
export function* latestVersions(
  items: readonly (VersionedItem | SetAside)[],
): Generator<SourceItem | SetAside> {
  const latest = new Map<string, VersionedItem>()
  for (const one of items) {
    if ('setAside' in one || one.item.id === null) continue
    const held = latest.get(one.item.id)
    if (held === undefined || one.version > held.version) latest.set(one.item.id, one)
  }
  for (const one of items) {
    if ('setAside' in one) yield one
    else if (one.item.id === null) yield one.item
    else {
      const kept = latest.get(one.item.id)!
      // Of two with one version, the second is told as a repetition.
      if (kept === one || kept.version === one.version) yield one.item
      else yield setAside('older versions', 1, [older(one, kept)])
    }
  }
}

function older({ item, version, file }: VersionedItem, kept: VersionedItem) {
  const message = `Version ${version} of ${(item.id ?? '').slice(0, 200)} (${item.name}) is left out: ${kept.item.name} is version ${kept.version}`
  return importFinding(file, 'note', 'import-older-version', message)
}

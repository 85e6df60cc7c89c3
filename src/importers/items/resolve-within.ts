import type { MoreFacts } from '../imported-article.ts'
import type { SetAside } from '../set-aside.ts'
import type { VersionedItem } from './latest-versions.ts'

type Source = NonNullable<MoreFacts['derived_from']>

/**
 * Sources that are other items of the same file, by what they go by here: their address or their
 * code, where the file names them by its own ids.
 */
export function resolveWithin(
  items: readonly (VersionedItem | SetAside)[],
): (VersionedItem | SetAside)[] {
  const names = new Map<string, { url: string } | { code: string }>()
  for (const one of items) {
    if ('setAside' in one || one.item.id === null) continue
    const { id, url, code } = one.item
    if (url !== null) names.set(id, { url })
    else if (code) names.set(id, { code })
  }
  return items.map((one) => {
    if ('setAside' in one || one.item.more.derived_from === undefined) return one
    const more = { ...one.item.more, derived_from: resolve(one.item.more.derived_from, names) }
    return { ...one, item: { ...one.item, more } }
  })
}

function resolve(
  sources: Source,
  names: ReadonlyMap<string, { url: string } | { code: string }>,
): Source {
  if (!Array.isArray(sources)) return sources
  return sources.map((source) => {
    if (typeof source === 'string') return source
    const { url, code, ...rest } = source
    const found = names.get(code ?? url ?? '')
    return found === undefined ? source : { ...found, ...rest }
  })
}

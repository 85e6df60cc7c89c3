// Comes in: an object of ninjs in any version. Goes out: its fields by names that all versions share.

type Fields = Readonly<Record<string, unknown>>

/** Reads an object's fields whatever the version's spelling, and remembers which were asked for. */
export interface ItemFields {
  get(...names: string[]): unknown
  /** The values of a list, of a map, or of the one value. */
  list(...names: string[]): unknown[]
  /** Names, as the source writes them, that nobody asked for. */
  unread(): string[]
  raw: Fields
}

/** `versioncreated`, `versionCreated` and `version_created` are one name. */
const fold = (name: string): string => name.toLowerCase().replace(/[_-]/g, '')

export function itemFields(raw: Fields): ItemFields {
  const byName = new Map(Object.keys(raw).map((name) => [fold(name), name]))
  const read = new Set<string>()
  const get = (...names: string[]): unknown => {
    let found: unknown
    for (const name of names) {
      const own = byName.get(fold(name))
      if (own === undefined) continue
      read.add(own)
      found ??= raw[own] ?? undefined
    }
    return found
  }
  const list = (...names: string[]): unknown[] => {
    const value = get(...names)
    if (value == null) return []
    if (Array.isArray(value)) return value
    return isFields(value) && Object.values(value).every(isFields) ? Object.values(value) : [value]
  }
  return { get, list, raw, unread: () => Object.keys(raw).filter((name) => !read.has(name)) }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The name of a thing that is a text or an object with a name. */
export function nameOf(value: unknown): unknown {
  if (!isFields(value)) return value
  return value.name ?? value.value ?? value.title ?? value.literal ?? value.label
}

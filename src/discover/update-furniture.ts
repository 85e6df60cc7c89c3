// In: the articles that came and went. Out: the furniture of outlets, and who wears it otherwise now.
import { type ArticleTable, noDay } from './article-table.ts'
import { type Dressed, type Furniture, findFurniture } from './find-furniture.ts'
import { listAt } from './number-lists.ts'

/** Counts again only the paragraphs of articles that came or went. `isKept` is 1 for rows that stay. */
export function updateFurniture(
  last: ArticleTable,
  lastFurniture: Furniture,
  fresh: readonly Dressed[],
  gone: readonly number[],
  isKept: Uint8Array,
): Furniture {
  if (gone.length === last.days.length) return findFurniture(fresh)
  const touched = new Map<string, Set<number>>()
  for (const { outlet, paragraphs } of [...fresh, ...gone.map((row) => dressedAt(last, row))]) {
    const hashes = touched.get(outlet) ?? new Set<number>()
    touched.set(outlet, hashes)
    for (const hash of paragraphs) hashes.add(hash)
  }
  const near = [...fresh]
  for (const row of rowsOf(last, isKept, touched)) near.push(dressedAt(last, row))
  const found = findFurniture(near, touched)
  const furniture = new Map(lastFurniture)
  for (const [outlet, hashes] of touched) {
    const stays = [...(lastFurniture.get(outlet) ?? [])].filter((hash) => !hashes.has(hash))
    const both = new Set([...stays, ...(found.get(outlet) ?? [])])
    if (both.size > 0) furniture.set(outlet, both)
    else furniture.delete(outlet)
  }
  return furniture
}

/** Kept rows in which a paragraph became furniture, or ceased to be. */
export function findRedressed(
  last: ArticleTable,
  before: Furniture,
  after: Furniture,
  isKept: Uint8Array,
): number[] {
  const flipped = new Map<string, Set<number>>()
  for (const outlet of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(outlet) ?? new Set()
    const is = after.get(outlet) ?? new Set()
    if (was === is) continue
    const changed = [...was, ...is].filter((hash) => was.has(hash) !== is.has(hash))
    if (changed.length > 0) flipped.set(outlet, new Set(changed))
  }
  return rowsOf(last, isKept, flipped).filter((row) => {
    const hashes = flipped.get(last.outletIds[last.outlets[row]!]!)!
    return listAt(last.paragraphs, row).some((hash) => hashes.has(hash))
  })
}

/** Kept rows of some outlets. */
function rowsOf(
  { outlets, outletIds }: ArticleTable,
  isKept: Uint8Array,
  some: ReadonlyMap<string, unknown>,
): number[] {
  if (some.size === 0) return []
  const isMeant = Uint8Array.from(outletIds, (id) => (some.has(id) ? 1 : 0))
  const rows: number[] = []
  for (let row = 0; row < outlets.length; row++) {
    if (isMeant[outlets[row]!] === 1 && isKept[row] === 1) rows.push(row)
  }
  return rows
}

function dressedAt(table: ArticleTable, row: number): Dressed {
  const { outlets, outletIds, days, paragraphs } = table
  const day = days[row] === noDay ? null : days[row]!
  return { outlet: outletIds[outlets[row]!]!, day, paragraphs: listAt(paragraphs, row) }
}

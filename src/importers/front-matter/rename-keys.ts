// Comes in: the front matter of another system. Goes out: the same, its keys named as ours are.

import { type Document, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { FOREIGN_FIELDS } from '../../read/foreign-fields.ts'
import { simple } from '../../read/suggest-name.ts'
import { parseAddress } from '../check-facts.ts'

/** One key that was renamed. */
export interface Renamed {
  from: string
  to: string
}

/** Fields whose value can be taken as it stands, and what kind of value that must be. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  origin_url: (value) => isScalar(value) && parseAddress(String(value.value)) !== null,
  byline: isWords,
  tags: isWords,
  category: isWords,
  language: isScalar,
  description: isScalar,
  title: isScalar,
  published: isScalar,
  updated: isScalar,
  image: isScalar,
  image_caption: isScalar,
  image_credit: isScalar,
  aliases: isWords,
}

/**
 * Rename foreign keys in place: by the given table (their name → ours), else by the names that are
 * known. A key stays as it is where ours is there already or the value is of another kind. Of
 * several categories the first stays the category, the others become tags.
 */
export function renameKeys(front: Document, table: Readonly<Record<string, string>>): Renamed[] {
  if (front.contents === null || !('items' in front.contents)) return []
  const renamed: Renamed[] = []
  for (const pair of front.contents.items as Pair<Node, Node | null>[]) {
    if (!isScalar(pair.key)) continue
    const from = String(pair.key.value)
    const to = Object.hasOwn(table, from) ? table[from]! : (FOREIGN_FIELDS.get(simple(from)) ?? '')
    const fits = Object.hasOwn(FITS, to) ? FITS[to] : undefined
    if (fits === undefined || front.has(to) || !fits(pair.value)) continue
    // The key itself stays, and with it the comment before it.
    pair.key.value = to
    renamed.push({ from, to })
  }
  splitCategories(front)
  return renamed
}

function splitCategories(front: Document): void {
  const categories = front.get('category')
  if (!isSeq(categories)) return
  const [first, ...others] = categories.items.map((item) => (isScalar(item) ? item.value : item))
  front.set('category', first ?? null)
  if (others.length > 0 && !front.has('tags')) front.set('tags', front.createNode(others))
}

function isWords(value: unknown): boolean {
  return isScalar(value) || (isSeq(value) && value.items.every((item) => isScalar(item)))
}

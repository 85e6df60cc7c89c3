import type { Alignment, Edit } from '../model/edit.ts'
import { compareImages } from './compare-images.ts'
import { compareMatch } from './compare-match.ts'
import type { Match } from './match.ts'
import type { ReadBlock } from './read-article.ts'
import type { Setting } from './rules/rule.ts'
import type { Budget } from './shortest-edit.ts'

/** One row of the alignment and what changed in it. */
export type ComparedRow = { alignment: Alignment; edits: Edit[] }

const FURNITURE: Readonly<Record<string, string>> = Object.freeze({
  standfirst: 'furniture.standfirst',
  caption: 'furniture.caption',
  bio: 'furniture.bio',
  attribution: 'furniture.attribution',
})

/** Compares the blocks of one row of the alignment; the headline and the page's furniture yield no edits here. */
export function compareRow(
  row: Match,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  setting: Setting,
  budget: Budget,
): ComparedRow {
  const role = (b[row.b[0] ?? -1] ?? a[row.a[0] ?? -1])!.block.role
  const edits = editsOf(row, role, a, b, setting, budget)
  return { alignment: { type: typeOf(row, role, a, b, edits), a: row.a, b: row.b }, edits }
}

function editsOf(
  row: Match,
  role: string,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  setting: Setting,
  budget: Budget,
): Edit[] {
  if (role === 'headline' || role === 'furniture') return []
  if (role === 'image') return compareImages(row, a, b)
  if (row.a.length === 0 || row.b.length === 0) {
    const edit = wholeBlock(row, role, a, b)
    return (edit.from + edit.to).trim() === '' ? [] : [edit]
  }
  const inside = compareMatch(row, a, b, setting, budget)
  const furniture = FURNITURE[role]
  if (!furniture) return [...structure(row, b), ...inside]
  if (inside.length === 0) return []
  const parts = inside.map((edit) => ({ ...edit, facets: [...edit.facets, `in-${role}`] }))
  return [{ ...wholeBlock(row, role, a, b), class: furniture }, ...parts]
}

/** An edit that spans whole blocks: added, removed, or a piece of furniture that changed. */
function wholeBlock(
  row: Match,
  role: string,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
): Edit {
  const one = a[row.a[0] ?? -1]
  const two = b[row.b[0] ?? -1]
  const span = (read: ReadBlock) => ({ block: read.index, start: 0, end: read.block.text.length })
  const facet = !one ? ['added'] : !two ? ['removed'] : ['changed']
  return {
    class: FURNITURE[role] ?? (one ? 'block.removed' : 'block.added'),
    from: one?.block.text ?? '',
    to: two?.block.text ?? '',
    a: one ? span(one) : null,
    b: two ? span(two) : null,
    confidence: 0.95,
    facets: role === 'heading' ? [...facet, 'heading'] : facet,
  }
}

/** Split, merged, moved: edits without words of their own, at the place where it happened. */
function structure(row: Match, b: readonly ReadBlock[]): Edit[] {
  const point = (block: number) => ({ block, start: 0, end: 0 })
  const [one = 0, two = 0] = [row.a[row.a.length > 1 ? 1 : 0], row.b[row.b.length > 1 ? 1 : 0]]
  const kinds: string[] = []
  if (row.moved) kinds.push('block.moved')
  if (row.b.length > 1) kinds.push('block.split')
  if (row.a.length > 1) kinds.push('block.merged')
  const heading = b[two]?.block.role === 'heading' ? ['heading'] : []
  return kinds.map((kind) => ({
    class: kind,
    from: '',
    to: '',
    a: point(one),
    b: point(two),
    confidence: 0.9,
    facets: heading,
  }))
}

function typeOf(
  row: Match,
  role: string,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  edits: readonly Edit[],
): Alignment['type'] {
  if (row.a.length === 0) return 'added'
  if (row.b.length === 0) return 'removed'
  if (row.b.length > 1) return 'split'
  if (row.a.length > 1) return 'merged'
  if (row.moved) return 'moved'
  const [one, two] = [a[row.a[0]!]!.block, b[row.b[0]!]!.block]
  const unread = role === 'headline' || role === 'furniture'
  if (edits.length === 0 && unread) return one.text === two.text ? 'same' : 'edited'
  return edits.length === 0 && one.role === two.role ? 'same' : 'edited'
}

// In: rows, joined by relations. Out: the suggestions, those of unchanged groups as they were kept.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { isClear } from './automatic-links.ts'
import type { Discovery, FoundSuggestion } from './discovery.ts'
import { linkGroup } from './link-group.ts'
import { linkRoundUp } from './link-round-up.ts'
import { listAt } from './number-lists.ts'
import { planRoundUps } from './plan-round-ups.ts'
import { openBook, type RowRelations } from './relation-book.ts'
import type { RelationTable } from './relation-table.ts'
import type { RowGraph } from './row-graph.ts'
import { openSigner, type Surroundings } from './sign-group.ts'
import type { Suggestion } from './suggestion.ts'

/** What is known of the rows of this run. */
export type Linkable = RowGraph &
  Pick<Surroundings, 'table' | 'series' | 'outlets'> & {
    articles: readonly Article[]
    relations: RelationTable
    rows: RowRelations
    /** The row of the last run for each row, or -1. */
    oldOf: Int32Array
  }

type Kept = {
  last: Discovery
  /** Rows of this run for those of the last, or -1. */
  newOf: Int32Array
}

/** Links every group, then the round-ups; what has a known signature is taken as it is. */
export function linkRows(
  given: Linkable,
  facts: ArchiveFacts,
  { last, newOf }: Kept,
): Pick<Discovery, 'centres' | 'found'> {
  const { table, articles, rows, relations, oldOf } = given
  const sign = openSigner({ ...given, habits: facts.habits })
  const known = indexBySignature(last.found)
  const reused = new Set<string>()
  const fresh: FoundSuggestion[] = []
  const reuse = (signature: string) => known.has(signature) && reused.add(signature)

  const centres = new Int32Array(table.codes.length)
  for (let row = 0; row < centres.length; row++) centres[row] = row
  for (const group of given.groups) {
    const signature = sign(group, false)
    if (reuse(signature)) {
      for (const row of group) centres[row] = newOf[last.centres[oldOf[row]!]!]!
    } else fresh.push(...linkAnew(group, signature, given, facts, centres))
  }
  for (const { holder, items } of planRoundUps(relations, rows, centres, articles, facts)) {
    const signature = sign([holder, ...items], true)
    if (reuse(signature)) continue
    const book = openBook([holder, ...items], articles, rows)
    const codes = items.map((row) => table.codes[row]!)
    fresh.push(keep(signature, linkRoundUp(table.codes[holder]!, codes, book, facts)))
  }
  const kept = last.found.filter(({ signature }) => reused.has(signature))
  return { centres, found: mergeInOrder(kept, fresh) }
}

function indexBySignature(found: readonly FoundSuggestion[]): ReadonlySet<string> {
  return new Set(found.map(({ signature }) => signature))
}

/** Links a group and notes the centre of each of its rows. */
function linkAnew(
  group: readonly number[],
  signature: string,
  { table, articles, rows, neighbours }: Linkable,
  facts: ArchiveFacts,
  centres: Int32Array,
): FoundSuggestion[] {
  const codesOf = (list: ArrayLike<number>) => Array.from(list, (row) => table.codes[row]!)
  const near = new Map(
    group.map((row) => [table.codes[row]!, codesOf(listAt(neighbours, row))] as const),
  )
  const book = openBook(group, articles, rows)
  const { suggestions, centreOf } = linkGroup(near, book, facts)
  const rowOf = new Map(group.map((row) => [table.codes[row]!, row]))
  for (const [code, centre] of centreOf) centres[rowOf.get(code)!] = rowOf.get(centre)!
  if (suggestions.length === 0) return [keep(signature, null)]
  return suggestions.map((suggestion) => keep(signature, suggestion))
}

function keep(signature: string, suggestion: Suggestion | null): FoundSuggestion {
  return {
    signature,
    order: suggestion === null ? '' : orderOf(suggestion),
    mayBeClear: suggestion !== null && mayBeClear(suggestion),
    json: Buffer.from(JSON.stringify(suggestion)),
  }
}

/** A text that two suggestions do not share. */
function orderOf({ articles, shape, centre, loose }: Suggestion): string {
  return [...articles, shape, centre, loose].join('\n')
}

function mayBeClear({ shape, loose, links }: Suggestion): boolean {
  return shape !== 'round-up' && !loose && links.some(isClear)
}

function mergeInOrder(
  kept: readonly FoundSuggestion[],
  fresh: readonly FoundSuggestion[],
): FoundSuggestion[] {
  const sorted = [...fresh].sort(byOrder)
  const merged: FoundSuggestion[] = []
  let next = 0
  for (const one of kept) {
    while (next < sorted.length && byOrder(sorted[next]!, one) < 0) merged.push(sorted[next++]!)
    merged.push(one)
  }
  for (; next < sorted.length; next++) merged.push(sorted[next]!)
  return merged
}

function byOrder(x: FoundSuggestion, y: FoundSuggestion): number {
  if (x.order !== y.order) return x.order < y.order ? -1 : 1
  return x.signature < y.signature ? -1 : x.signature > y.signature ? 1 : 0
}

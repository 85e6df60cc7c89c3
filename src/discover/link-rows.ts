// In: rows, joined by relations. Out: the suggestions of links between them.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { isClear } from './automatic-links.ts'
import type { FoundSuggestion } from './found-table.ts'
import { linkGroup } from './link-group.ts'
import { linkRoundUp } from './link-round-up.ts'
import { listAt } from './number-lists.ts'
import { planRoundUps } from './plan-round-ups.ts'
import { openBook, type RowRelations } from './relation-book.ts'
import type { RelationTable } from './relation-table.ts'
import type { RowGraph } from './row-graph.ts'
import type { Suggestion } from './suggestion.ts'

/** What is known of the rows of this run. */
export type Linkable = RowGraph & {
  articles: readonly Article[]
  relations: RelationTable
  between: RowRelations['between']
  /** The rows that are linked; whole islands. */
  open: Uint32Array
}

/** Links every group, then the round-ups. */
export function linkRows(given: Linkable, facts: ArchiveFacts): FoundSuggestion[] {
  const { articles, relations, open } = given
  const centres = new Int32Array(articles.length)
  for (const row of open) centres[row] = row
  const found = given.groups.flatMap((group) => linkOne(group, given, facts, centres))
  for (const { holder, items } of planRoundUps(relations, open, given, centres, articles, facts)) {
    const book = openBook([holder, ...items], articles, given)
    const codes = items.map((row) => articles[row]!.code)
    found.push(keep(holder, linkRoundUp(articles[holder]!.code, codes, book, facts)))
  }
  return found
}

/** Links a group and notes the centre of each of its rows. */
function linkOne(
  group: readonly number[],
  given: Linkable,
  facts: ArchiveFacts,
  centres: Int32Array,
): FoundSuggestion[] {
  const { articles, neighbours } = given
  const codesOf = (list: ArrayLike<number>) => Array.from(list, (row) => articles[row]!.code)
  const near = new Map(
    group.map((row) => [articles[row]!.code, codesOf(listAt(neighbours, row))] as const),
  )
  const book = openBook(group, articles, given)
  const { suggestions, centreOf } = linkGroup(near, book, facts)
  const rowOf = new Map(group.map((row) => [articles[row]!.code, row]))
  for (const [code, centre] of centreOf) centres[rowOf.get(code)!] = rowOf.get(centre)!
  return suggestions.map((suggestion) => keep(group[0]!, suggestion))
}

function keep(anchor: number, suggestion: Suggestion): FoundSuggestion {
  return {
    anchor,
    order: orderOf(suggestion),
    mayBeClear: mayBeClear(suggestion),
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

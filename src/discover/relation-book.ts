// In: some articles. Out: a book in which any two articles' relation can be looked up.
import type { Article } from '../model/article.ts'
import type { ExtraRelation } from './add-relations.ts'
import { isRefused } from './known-links.ts'
import type { Relation } from './relation.ts'
import { findEntry, type RelationTable, readRelation } from './relation-table.ts'
import { settleSeries } from './settle-series.ts'
import type { Make } from './update-relations.ts'

/** Relations by the codes of articles. */
export type RelationBook = {
  articles: ReadonlyMap<string, Article>
  /** The relation of any two articles; null where there is none or an editor refused it. */
  between: (one: string, other: string) => Relation | null
  /** Whether an editor refused that one comes from the other. */
  isRefused: (one: string, other: string) => boolean
}

/** Relations by rows; what is not in the table is worked out once and kept as `extra`. */
export type RowRelations = {
  between: (one: number, other: number) => Relation | null
  extra: ExtraRelation[]
}

export function openRelations(
  table: RelationTable,
  articles: readonly Article[],
  series: Uint8Array,
  make: Make,
): RowRelations {
  const extra: RowRelations['extra'] = []
  const made = new Map<number, Relation | null>()
  const ask = (earlier: number, later: number): Relation | null => {
    const entry = findEntry(table, earlier, later)
    if (entry >= 0)
      return readRelation(table, entry, articles[earlier]!.code, articles[later]!.code)
    const key = earlier * articles.length + later
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(earlier, later)
    extra.push({ earlier, later, made: fresh })
    made.set(key, fresh.relation)
    return fresh.relation
  }
  const between = (one: number, other: number): Relation | null => {
    const relation = one < other ? ask(one, other) : ask(other, one)
    return relation && settleSeries(relation, series[one]! + series[other]! === 2)
  }
  return { between, extra }
}

/** A book about the articles of some rows. */
export function openBook(
  rows: readonly number[],
  articles: readonly Article[],
  { between }: Pick<RowRelations, 'between'>,
): RelationBook {
  const rowOf = new Map(rows.map((row) => [articles[row]!.code, row]))
  const byCode = new Map(rows.map((row) => [articles[row]!.code, articles[row]!]))
  return {
    articles: byCode,
    between: (one, other) => between(rowOf.get(one)!, rowOf.get(other)!),
    isRefused: (one, other) => isRefused(byCode.get(one)!, byCode.get(other)!),
  }
}

// In: articles by row. Out: which of two credits the other's outlet, as marks of their relation.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { joinsStory, type Relation } from './relation.ts'
import { figuresLength, hasMark, kindAt, marks, type RelationTable } from './relation-table.ts'
import { isJoin } from './settle-series.ts'
import type { TableUpdate } from './update-table.ts'

const bothCredits = marks.earlierCredits | marks.laterCredits

/** The marks of two rows whose articles carry one text; 0 where none credits the other's outlet. */
export function creditMarks(
  earlier: Article,
  later: Article,
  relation: Pick<Relation, 'relation'> | null,
  means: ArchiveFacts['means'],
): number {
  if (!relation || !joinsStory(relation) || earlier.outlet === later.outlet) return 0
  const credits = (taker: Article, source: Article) =>
    taker.body.attributions.some((credit) => means(credit, source.outlet))
  return (
    (credits(earlier, later) ? marks.earlierCredits : 0) |
    (credits(later, earlier) ? marks.laterCredits : 0)
  )
}

/** Marks the relations of articles whose outlet is called otherwise now, and these articles; in place. */
export function remarkCredits(
  table: RelationTable,
  { articles, oldOf }: Pick<TableUpdate, 'articles' | 'oldOf'>,
  outlets: ReadonlySet<string>,
  means: ArchiveFacts['means'],
  isTouched: Uint8Array,
): void {
  if (outlets.size === 0) return
  const { others, figures } = table
  const isRenamed = articles.map(({ outlet }, row) => oldOf[row]! >= 0 && outlets.has(outlet))
  if (!isRenamed.includes(true)) return
  for (let row = 0; row < articles.length; row++) if (isRenamed[row]) isTouched[row] = 1
  for (let row = 0; row < articles.length; row++) {
    for (let entry = others.from[row]!; entry < others.from[row + 1]!; entry++) {
      const other = others.values[entry]!
      const relation = kindAt(table, entry)
      if (relation === null || !(isRenamed[row] || isRenamed[other])) continue
      const fresh = creditMarks(articles[row]!, articles[other]!, { relation }, means)
      figures[entry * figuresLength] = (figures[entry * figuresLength]! & ~bothCredits) | fresh
    }
  }
}

/** Of the relations of `rows`, rows in pairs: a taker, and the source whose outlet it credits for a text that both have. */
export function listCredits(table: RelationTable, series: Uint8Array, rows: Uint32Array): number[] {
  const { values, from } = table.others
  const credits: number[] = []
  for (const row of rows) {
    for (let entry = from[row]!; entry < from[row + 1]!; entry++) {
      if (!hasMark(table, entry, bothCredits) || !hasMark(table, entry, marks.candidate)) continue
      const other = values[entry]!
      if (!isJoin(table, entry, series[row]! + series[other]! === 2)) continue
      if (hasMark(table, entry, marks.earlierCredits)) credits.push(row, other)
      if (hasMark(table, entry, marks.laterCredits)) credits.push(other, row)
    }
  }
  return credits
}

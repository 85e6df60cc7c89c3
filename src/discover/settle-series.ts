import { joinsStory, type Relation } from './relation.ts'

/** A version of a report has longer runs than this in common with it; two of a series have not. */
const longestInFrame = 30

/** Codes of the articles that share a template with some other article. */
export function findSeries(relations: readonly Relation[]): ReadonlySet<string> {
  const series = relations.filter(({ relation }) => relation === 'same-template')
  return new Set(series.flatMap(({ a, b }) => [a, b]))
}

/**
 * Two reports of one series may by chance have most figures in common. Where both share a template
 * with other articles, only a longer run makes one a version of the other.
 */
export function settleSeries(relation: Relation, series: ReadonlySet<string>): Relation {
  const isOfSeries = series.has(relation.a) && series.has(relation.b)
  if (!isOfSeries || !joinsStory(relation) || relation.longestRun > longestInFrame) return relation
  return { ...relation, relation: 'same-template' }
}

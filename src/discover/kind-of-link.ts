import type { Article } from '../model/article.ts'
import type { DerivationKind } from '../model/derivation.ts'
import type { Relation } from './relation.ts'

const mostlyKept = 0.8

/** What was done to the source, as far as the figures tell. `article` is the one that takes. */
export function kindOfLink(relation: Relation, article: Article, source: Article): DerivationKind {
  const isA = relation.a === article.code
  const kept = isA ? relation.containment.a : relation.containment.b
  const isShorter = isA ? relation.words.a < relation.words.b : relation.words.b < relation.words.a
  if (relation.relation === 'round-up') return 'excerpt'
  if (article.outlet === source.outlet) return 'revision'
  if (relation.relation === 'excerpt' || relation.relation === 'brief') {
    return isShorter ? 'excerpt' : 'adaptation'
  }
  return kept >= mostlyKept ? 'republication' : 'adaptation'
}

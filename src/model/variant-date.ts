import type { Article } from './article.ts'
import type { PartialDate } from './partial-date.ts'

/** When an article came out, as far as known: a bare `date` is called “dated”, not “published”. */
export type VariantDate = { label: 'Published' | 'Dated'; date: PartialDate }

/** The date that an article goes by, or null where it has none. */
export function variantDate(article: Article): VariantDate | null {
  if (article.published) return { label: 'Published', date: article.published }
  if (article.dated) return { label: 'Dated', date: article.dated }
  return null
}

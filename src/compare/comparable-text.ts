import type { Article } from '../model/article.ts'

/** What of an article is compared. Any `Article` is one. */
export type ComparableText = Pick<
  Article,
  'title' | 'description' | 'byline' | 'image' | 'language' | 'body'
>

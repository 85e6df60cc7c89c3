import type { Fingerprint } from '../discover/fingerprint-article.ts'
import type { Article } from '../model/article.ts'
import type { ArticleSource } from '../model/article-source.ts'
import type { Comparison } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import type { Story } from '../model/story.ts'

/** What of an article is compared with another. */
export type Comparable = Pick<
  Article,
  'title' | 'description' | 'byline' | 'image' | 'language' | 'body'
>

/**
 * An article with its body rendered, and the fingerprint by which alike texts are found; both null
 * where the body was refused, and findings say why.
 */
export type Assembled =
  | { article: Article; fingerprint: Fingerprint; findings: Finding[] }
  | { article: null; fingerprint: null; findings: Finding[] }

/** What a worker process is asked for: an article to render, two texts to compare, a story's page. */
export type Task =
  | { render: ArticleSource }
  | { compare: [a: Comparable, b: Comparable] }
  | { page: { settings: Settings; story: Story } }

/** Of a page its HTML. */
export type Answer = Assembled | Comparison | string

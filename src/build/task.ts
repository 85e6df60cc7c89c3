import type { Fingerprint } from '../discover/fingerprint-article.ts'
import type { Article } from '../model/article.ts'
import type { ArticleFront, ArticleSource } from '../model/article-source.ts'
import type { Body } from '../model/body.ts'
import type { Comparison } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import type { Story, Variant } from '../model/story.ts'
import type { Written } from './cache.ts'
import type { Spot } from './pack-writer.ts'

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

/** What a worker process does, with all that it needs: renders an article, compares two texts, makes a page. */
export type Task =
  | { render: ArticleSource }
  | { compare: [a: Comparable, b: Comparable] }
  | { page: { settings: Settings; story: Story } }

/** What the engine wants done. The text of an article is still in its file, below `content`. */
export type Order =
  | { render: ArticleFront; content: string }
  | { compare: [a: Comparable, b: Comparable] }
  | { page: { settings: Settings; story: Story } }

/** Of a page its HTML. */
export type Answer = Assembled | Comparison | string

/** As it goes to another process: what is large is at a spot on disk, or among it where there is no disk. */
export type PackedBody = Omit<Body, 'blocks'> & { blocks: Body['blocks'] | Spot }

export type PackedComparable = Omit<Comparable, 'body'> & { body: PackedBody }

export type PackedComparison = Comparison | (ComparisonHead & { rest: Spot })

export type PackedVariant = Omit<Variant, 'article' | 'comparison'> & {
  article: Omit<Article, 'body'> & { body: PackedBody }
  comparison: PackedComparison | null
}

export type PackedStory = Omit<Story, 'variants'> & { variants: PackedVariant[] }

export type PackedTask =
  | { render: ArticleFront; content: string }
  | { compare: [a: PackedComparable, b: PackedComparable] }
  | { page: { settings: Settings; story: PackedStory } }

/** What only its text told of an article: the rest is known from its front matter. */
export type ArticleHead = Pick<Article, 'title' | 'titleFrom' | 'sha256'> & {
  body: Omit<Body, 'blocks'>
}

/** An assembled article without what its front matter says and without its blocks. */
export type AssembledHead =
  | { article: ArticleHead; fingerprint: Fingerprint; findings: Finding[] }
  | { article: null; fingerprint: null; findings: Finding[] }

/** What of a comparison stays in memory: lists of stories tell of it. */
export type ComparisonHead = Pick<Comparison, 'method' | 'counts' | 'kept'>

/** What is read of a comparison when it is asked for. */
export type ComparisonRest = Omit<Comparison, keyof ComparisonHead>

/** A value in its two parts (see `Entry`). */
export type Parts = { head: unknown; rest?: unknown }

/** What comes back: the head, and the rest or where it was written; or word that a spot could not be read. */
export type PackedAnswer = Parts | { head: unknown; written: Written } | { unread: true }

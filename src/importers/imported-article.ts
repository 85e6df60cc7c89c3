import type { Finding } from '../model/finding.ts'
import type { FrontMatter } from '../model/front-matter.ts'

/** What an importer takes a stretch of its source to be. */
export type PieceRole =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'alt'
  | 'caption'
  | 'bio'
  | 'furniture'

/** One stretch of the source, in the source's order: every line of the input ends in one of these. */
export interface Piece {
  role: PieceRole
  /** Plain words, spaces folded; a caption without its credit. */
  text: string
  /** Line of the input, from 1; 0 where it is not known. */
  line: number
  /** Of a caption. */
  credit?: string
  /** Of furniture: what kind it is, `advertisement`, `date line`. */
  sort?: string
  /** Furniture from outside the article, which its file does not keep: a page's menu. */
  isOutside?: boolean
}

/** Fields that some sources know; as in the front matter. */
export type MoreFacts = Pick<
  FrontMatter,
  | 'category'
  | 'tags'
  | 'image'
  | 'image_alt'
  | 'image_caption'
  | 'image_credit'
  | 'retrieved'
  | 'story'
  | 'derived_from'
  | 'archived_at'
  | 'rights'
  | 'corrections'
  | 'status'
  | 'draft'
  | 'aliases'
  | 'imported'
>

/** What is known about an article apart from its words; keys as in the front matter. */
export interface ImportedFacts extends MoreFacts {
  code: string
  origin_url: string
  title: string
  description: string | null
  language: string | null
  outlet: string | null
  byline: string[]
  /** ISO 8601 at the precision that the source gives. */
  published: string | null
  updated: string | null
}

/** What a source says about the outlet: for the outlet's file, where the archive has none. */
export interface Publisher {
  name: string
  /** The address of its home page, where the source gives it. */
  home?: string | null
  /** BCP 47. */
  language?: string | null
}

/** What an importer made of one article: plain data, nothing is written yet. */
export interface ImportedArticle {
  /** The input, as it was named to the importer. */
  file: string
  importer: string
  facts: ImportedFacts | null
  pieces: Piece[]
  /** The article file: its path below the content folder and its text. Null where it is refused. */
  article: { path: string; text: string } | null
  /** Errors say why it is refused; warnings and notes are what an editor should check. */
  findings: Finding[]
  publisher?: Publisher | null
}

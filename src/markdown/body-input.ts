import type { Role } from '../model/block.ts'
import type { Body } from '../model/body.ts'
import type { FindingInput } from '../model/finding.ts'

/** What the markdown room needs to know of an article. An `ArticleSource` has all of it. */
export interface BodyInput {
  /** Everything after the front matter, line ends as `\n`. */
  markdown: string
  /** Line of the file on which `markdown` begins, from 1. */
  bodyLine: number
  /** Path of the file, for findings. */
  file: string
  /** What every id of the body is prefixed with: letters, digits and hyphens only. */
  fragment: string
  title: string | null
  description: string | null
  image: { src: string; caption?: string | null } | null
  /** BCP 47. */
  language: string
  /** Where the outlet published the text: relative links and images are resolved against it. */
  url?: string | null
}

/** What the markdown room hands back. */
export interface RenderedBody {
  body: Body
  /** The headline, where the body holds one, with spaces folded. */
  headline: string | null
  findings: FindingInput[]
}

/** What the plugins read of the article, and what they note for the steps after them. */
export interface BodyData {
  fragment: string
  language: string
  url: string | null
  /** Line of the Markdown on which a marked piece begins → its role. */
  marks: Map<number, Role>
}

declare module 'vfile' {
  interface DataMap {
    body: BodyData
  }
}

declare module 'hast' {
  interface ElementData {
    /** Role given by the editor, by the importer, or by the element itself (`figcaption`). */
    role?: Role
  }
}

import * as z from 'zod'
import { articleSchema } from './article.ts'

/** An article as the read room leaves it: front matter understood, body still Markdown. */
export const articleSourceSchema = articleSchema
  .omit({ body: true, title: true, titleFrom: true, sha256: true })
  .extend({
    /** Null where the front matter gives none. */
    title: z.string().nullable(),
    /** Of the file's bytes, lower-case hex. */
    sha256: z.string(),
    /** Everything after the front matter, line ends as `\n`. */
    markdown: z.string(),
    /** Line of the file on which `markdown` begins, from 1. */
    bodyLine: z.int(),
    /** Where each front-matter field's value stands: `rights.display` → line and column. */
    positions: z.record(z.string(), z.object({ line: z.int(), column: z.int() })),
  })

export type ArticleSource = z.infer<typeof articleSourceSchema>

/** An article whose text is still where it was written: an archive's texts are more than memory holds. */
export const articleFrontSchema = articleSourceSchema.omit({ markdown: true })

export type ArticleFront = z.infer<typeof articleFrontSchema>

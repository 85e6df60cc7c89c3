import * as z from 'zod'
import { bodySchema } from './body.ts'
import { capturedFileSchema } from './captured-file.ts'
import { derivationKindSchema } from './derivation.ts'
import { partialDateSchema } from './partial-date.ts'
import { rightsSchema } from './rights.ts'

/** One correction that the outlet or the archive's editor recorded. */
export const correctionSchema = z.object({
  date: partialDateSchema.nullable(),
  text: z.string(),
})

/** What the editor declared about the source, before it is resolved. */
export const declaredSourceSchema = z.object({
  url: z.string().nullable(),
  code: z.string().nullable(),
  kind: derivationKindSchema.nullable(),
  note: z.string().nullable(),
})

export type DeclaredSource = z.infer<typeof declaredSourceSchema>

/** One text as one outlet published it: one file of `content/articles/`. */
export const articleSchema = z.object({
  /** Permanent id. From `code`, else from the file's path. */
  code: z.string(),
  /** `code` made safe for ids and addresses; unique in the archive. */
  fragment: z.string(),
  /** Path relative to the content folder, with `/`. */
  file: z.string(),
  outlet: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  titleFrom: z.enum(['front matter', 'body', 'file name']),
  description: z.string().nullable(),
  category: z.string().nullable(),
  tags: z.array(z.string()),
  language: z.string(),
  byline: z.array(z.string()),
  /** The bare `date`: shown as “dated”, never as “published”. */
  dated: partialDateSchema.nullable(),
  published: partialDateSchema.nullable(),
  updated: partialDateSchema.nullable(),
  retrieved: partialDateSchema.nullable(),
  image: z
    .object({
      src: z.string(),
      /** What it shows, for those who cannot see it; null where nobody said. */
      alt: z.string().nullable(),
      caption: z.string().nullable(),
      credit: z.string().nullable(),
    })
    .nullable(),
  story: z.string().nullable(),
  derivedFrom: z.array(declaredSourceSchema),
  notDerivedFrom: z.array(z.string()),
  rights: rightsSchema,
  corrections: z.array(correctionSchema),
  archivedAt: z.array(z.string()),
  /** Pictures of this article that the archive keeps, by where they lay. */
  capturedPictures: z.array(capturedFileSchema),
  /** Captures of its page that the archive keeps. */
  capturedPages: z.array(capturedFileSchema),
  status: z.enum(['published', 'withdrawn']),
  draft: z.boolean(),
  aliases: z.array(z.string()),
  /** SHA-256, lower-case hex: of the file's bytes, and of the running text with spaces folded. */
  sha256: z.object({ file: z.string(), text: z.string() }),
  body: bodySchema,
})

export type Article = z.infer<typeof articleSchema>

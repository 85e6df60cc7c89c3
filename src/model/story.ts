import * as z from 'zod'
import { articleSchema } from './article.ts'
import { derivationSchema, sourceSchema } from './derivation.ts'
import { comparisonSchema } from './edit.ts'
import { evidenceSchema } from './evidence.ts'
import { outletSchema } from './outlet.ts'
import { pictureSchema } from './picture.ts'

/** What a page may show of an article, and why where that is less than all. */
export const exposureSchema = z.object({
  /** `record`: withdrawn, expired or metadata only: no words of the text. */
  show: z.enum(['full', 'excerpt', 'record']),
  reason: z.string().nullable(),
})

/** An article seen as a member of its story. */
export const variantSchema = z.object({
  article: articleSchema,
  outlet: outletSchema,
  /** Fragment address on the story page, without `#`. */
  fragment: z.string(),
  derivation: derivationSchema.nullable(),
  /** Further sources that it draws on, where more than one is declared or stated. */
  alsoFrom: z.array(derivationSchema),
  /** Why it belongs here though nothing tells which way its text went: likeness, in figures. */
  alike: z.array(evidenceSchema),
  /** Time after the original: `19 hours`, `about 3 days`; null where undetermined. */
  delay: z.string().nullable(),
  exposure: exposureSchema,
  /**
   * Its pictures, by their address as the article gives it. Only of an article that is shown whole,
   * and only those that the archive holds and can show.
   */
  pictures: z.record(z.string(), pictureSchema),
  /** What the outlet changed against its source (or the original), where both may be compared. */
  comparison: comparisonSchema.nullable(),
  /** Code of the article that `comparison` starts from. */
  comparedWith: z.string().nullable(),
})

export type Variant = z.infer<typeof variantSchema>

/** Where declared, stated and computed facts do not agree. */
export const disagreementSchema = z.object({
  /** Code of the article concerned. */
  article: z.string(),
  text: z.string(),
  evidence: z.array(evidenceSchema),
  /** The field of its front matter that it is about, where it is about one. */
  field: z.string().nullable(),
})

/** The group of articles that carry one underlying text. */
export const storySchema = z.object({
  slug: z.string(),
  /** Headline of the original, or of the variant whose text stands for it. */
  title: z.string(),
  /** Code of the original, or null where it is absent or undetermined. */
  original: z.string().nullable(),
  /** Why that one, or why none. */
  originalEvidence: z.array(evidenceSchema),
  /** Sources that the archive does not hold. */
  absent: z.array(sourceSchema),
  /** Code of the article whose text the page shows first: the original, else the fullest. */
  reading: z.string(),
  /** The original first, then by date, then by code. */
  variants: z.array(variantSchema),
  disagreements: z.array(disagreementSchema),
  /** What is not known, in plain words. */
  unknowns: z.array(z.string()),
  aliases: z.array(z.string()),
})

export type Story = z.infer<typeof storySchema>

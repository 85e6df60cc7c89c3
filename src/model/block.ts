import * as z from 'zod'

/** What a block of an article is to its reader. */
export const roleSchema = z.enum([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'image',
  'caption',
  'bio',
  'attribution',
  'furniture',
])

export type Role = z.infer<typeof roleSchema>

/**
 * One top-level piece of a body. `text` is exactly the text content of `html` (its text nodes in
 * order, unchanged), so that a position in `text` can be found again in `html`. Furniture has empty
 * `html` and its words in `text`; an image has empty `text`.
 */
export const blockSchema = z.object({
  role: roleSchema,
  text: z.string(),
  /** Sanitised HTML of the whole element, ids prefixed for the article. */
  html: z.string(),
  /** 1–6 for a heading or headline. */
  depth: z.int().min(1).max(6).optional(),
  links: z.array(z.object({ href: z.string(), text: z.string() })).default([]),
  image: z.object({ src: z.string().nullable(), alt: z.string() }).nullable().default(null),
})

export type Block = z.infer<typeof blockSchema>

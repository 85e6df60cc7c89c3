import * as z from 'zod'

/** A stretch of a block's `text`: index of the block in its body, UTF-16 offsets, end exclusive. */
export const spanSchema = z.object({ block: z.int(), start: z.int(), end: z.int() })

export type Span = z.infer<typeof spanSchema>

/** One classified change between two texts; `class` names its rule, `name.honorific`. */
export const editSchema = z.object({
  class: z.string(),
  /** The words in text a (empty where something was added). */
  from: z.string(),
  /** The words in text b (empty where something was dropped). */
  to: z.string(),
  a: spanSchema.nullable(),
  b: spanSchema.nullable(),
  /** 0–1; below .5 the rule could not tell and says so. */
  confidence: z.number(),
  /** `date`, `quote`, `recurring`, `in-headline`, `substantive`, `possible` … */
  facets: z.array(z.string()),
})

export type Edit = z.infer<typeof editSchema>

/** How blocks of two texts correspond; indexes into the two bodies' blocks. */
export const alignmentSchema = z.object({
  type: z.enum(['same', 'edited', 'split', 'merged', 'moved', 'added', 'removed']),
  a: z.array(z.int()),
  b: z.array(z.int()),
})

export type Alignment = z.infer<typeof alignmentSchema>

/** The result of comparing text a (the source) with text b (the variant). */
export const comparisonSchema = z.object({
  /** How it was compared: word by word, by structure only (translations), or not at all. */
  method: z.enum(['words', 'structure', 'none']),
  alignment: z.array(alignmentSchema),
  edits: z.array(editSchema),
  counts: z.record(z.string(), z.int()),
  /** Plain sentences for a reader, most important first. */
  summary: z.array(z.string()),
  /** Share of text a's words that text b keeps, 0–1. */
  kept: z.number(),
  /** What readers of b did not see: sentences naming lost paragraphs, quotations, links. */
  lost: z.array(z.string()),
})

export type Comparison = z.infer<typeof comparisonSchema>

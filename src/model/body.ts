import * as z from 'zod'
import { attributionSchema } from './attribution.ts'
import { blockSchema } from './block.ts'

/** The body of an article after the markdown room: blocks, and what they say about their source. */
export const bodySchema = z.object({
  blocks: z.array(blockSchema),
  attributions: z.array(attributionSchema),
  /** Words of the running text (paragraphs and headings; no furniture, captions or bios). */
  words: z.int(),
})

export type Body = z.infer<typeof bodySchema>

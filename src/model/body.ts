import * as z from 'zod'
import { attributionSchema } from './attribution.ts'
import { blockSchema } from './block.ts'

/** The body of an article after the markdown room: blocks, and what they say about their source. */
export const bodySchema = z.object({
  blocks: z.array(blockSchema),
  attributions: z.array(attributionSchema),
  /** Words of the running text (paragraphs and headings; no furniture, captions or bios). */
  words: z.int(),
  /** The first 200 characters of the first paragraph: where a dateline stands. */
  opening: z.string(),
  /** Addresses of the pictures that it shows and of the files of `media/` to which it links, each once, in order. */
  pictures: z.array(z.string()),
})

export type Body = z.infer<typeof bodySchema>

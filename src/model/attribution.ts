import * as z from 'zod'
import { derivationKindSchema } from './derivation.ts'

/** A sentence of the body that credits the source of the text, as found by `markdown/attribution`. */
export const attributionSchema = z.object({
  /** Which form of words was recognised, for example `originally-appeared`. */
  form: z.string(),
  kind: derivationKindSchema,
  /** The sentence as the reader sees it. */
  sentence: z.string(),
  /** The source's name as the sentence gives it: “The New York Times”. */
  name: z.string().nullable(),
  /** The address that the name links to: an article, or only a home page. */
  url: z.string().nullable(),
  /** Index of the block that holds the sentence. */
  block: z.int(),
  /** Where in the text it stands. */
  place: z.enum(['head', 'middle', 'tail']),
})

export type Attribution = z.infer<typeof attributionSchema>

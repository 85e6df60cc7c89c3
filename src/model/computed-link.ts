import * as z from 'zod'
import { derivationKindSchema } from './derivation.ts'
import { evidenceSchema } from './evidence.ts'

/**
 * A link between two articles that was worked out from their texts. `source` is the code of the one
 * that the text comes from, the same as `related`, or null where nothing tells which way it went.
 */
export const computedLinkSchema = z.object({
  article: z.string(),
  related: z.string(),
  source: z.string().nullable(),
  kind: derivationKindSchema,
  evidence: z.array(evidenceSchema),
})

export type ComputedLink = z.infer<typeof computedLinkSchema>

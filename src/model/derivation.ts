import * as z from 'zod'
import { evidenceSchema, gradeSchema } from './evidence.ts'

/** What was done to the source: taken over, cut to a part, reworked, translated, or revised. */
export const derivationKindSchema = z.enum([
  'republication',
  'excerpt',
  'adaptation',
  'translation',
  'revision',
])

export type DerivationKind = z.infer<typeof derivationKindSchema>

/**
 * Where an article comes from: an article of this archive (`code`), or a text that the archive does
 * not hold, known by its address or its outlet's name only (`code` is null).
 */
export const sourceSchema = z.object({
  code: z.string().nullable(),
  url: z.string().nullable(),
  name: z.string().nullable(),
})

export type Source = z.infer<typeof sourceSchema>

/** Why we say that one article comes from another. `grade` is that of its strongest evidence. */
export const derivationSchema = z.object({
  source: sourceSchema,
  kind: derivationKindSchema,
  grade: gradeSchema,
  evidence: z.array(evidenceSchema),
  /** The address led to the source only approximately (a wrong day, an old slug). */
  nearMatch: z.boolean().default(false),
})

export type Derivation = z.infer<typeof derivationSchema>

import * as z from 'zod'

/** How we know a fact: said in the text itself, said by the editor, or worked out from the texts. */
export const gradeSchema = z.enum(['stated', 'declared', 'computed'])

export type Grade = z.infer<typeof gradeSchema>

/** One fact with its grade, and the words or figures that it rests on. */
export const evidenceSchema = z.object({
  grade: gradeSchema,
  /** The fact in plain words, ready for a reader. */
  fact: z.string(),
  /** The words of the text or of the front matter, quoted, where there are any. */
  quote: z.string().nullable().default(null),
  /** The address that the words link to, where there is one. */
  url: z.string().nullable().default(null),
})

export type Evidence = z.infer<typeof evidenceSchema>

import * as z from 'zod'
import { partialDateSchema } from './partial-date.ts'

/** How much of a text may be shown. */
export const displaySchema = z.enum(['full', 'excerpt', 'metadata'])

export type Display = z.infer<typeof displaySchema>

/** What may be done with a text, as declared by the editor or by the outlet's defaults. */
export const rightsSchema = z.object({
  holder: z.string().nullable(),
  /** Name or address of the licence. */
  licence: z.string().nullable(),
  notice: z.string().nullable(),
  creditLine: z.string().nullable(),
  display: displaySchema,
  /** From this date on the text is no longer shown; its record stays. */
  expires: partialDateSchema.nullable(),
})

export type Rights = z.infer<typeof rightsSchema>

import * as z from 'zod'
import { dateField, textField } from './field-types.ts'
import { displaySchema } from './rights.ts'

/** What an editor may write under `rights`, in an article, an outlet file or the archive's file. */
export const rightsFieldsSchema = z.strictObject({
  holder: textField
    .describe('Who owns the rights to the text.')
    .meta({ examples: ['The Harbour Gazette'] })
    .optional(),
  licence: textField
    .describe('The name or the address of the licence.')
    .meta({ examples: ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'] })
    .optional(),
  notice: textField
    .describe('The copyright line, word for word.')
    .meta({ examples: ['© 2024 The Harbour Gazette. All rights reserved.'] })
    .optional(),
  credit_line: textField
    .describe('The words with which the owner wants to be credited.')
    .meta({ examples: ['First published by The Harbour Gazette.'] })
    .optional(),
  display: displaySchema
    .describe(
      'How much of the text the site may show: all of it, an excerpt, or only the facts about it.',
    )
    .meta({ examples: ['full', 'excerpt', 'metadata'], whenAbsent: 'full' })
    .optional(),
  expires: dateField
    .describe('From this date on the text is no longer shown; the record about it stays.')
    .meta({ examples: ['2027-01-01'], whenAbsent: 'never' })
    .optional(),
})

export type RightsFields = z.infer<typeof rightsFieldsSchema>

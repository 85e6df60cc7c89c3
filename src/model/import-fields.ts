import * as z from 'zod'

/** Our fields that a key of another system may stand for; `imported` keeps it without use. */
export const importTargets = [
  'code',
  'origin_url',
  'outlet',
  'title',
  'description',
  'category',
  'tags',
  'language',
  'byline',
  'image',
  'image_caption',
  'image_credit',
  'date',
  'published',
  'updated',
  'retrieved',
  'story',
  'derived_from',
  'archived_at',
  'rights.holder',
  'rights.licence',
  'rights.notice',
  'rights.credit_line',
  'rights.expires',
  'corrections',
  'draft',
  'aliases',
  'imported',
] as const

/** What an editor may write under `import` in `archive.yaml`. */
export const importFieldsSchema = z.strictObject({
  keys: z
    .record(z.string(), z.enum(importTargets))
    .describe(
      'For front matter of another system: its name of a field, and ours. It goes before the names that are known.',
    )
    .meta({ examples: [{ original_url: 'derived_from', desk: 'category', mood: 'imported' }] })
    .optional(),
  dates: z
    .enum(['day-first', 'month-first'])
    .describe('How dates such as 05/07/2024 are meant in the files that you import.')
    .meta({ examples: ['day-first'], whenAbsent: 'such dates are kept and named, not read' })
    .optional(),
})

export type ImportFields = z.infer<typeof importFieldsSchema>

import * as z from 'zod'

export const severitySchema = z.enum(['error', 'warning', 'note'])

export type Severity = z.infer<typeof severitySchema>

/**
 * One message about a file of `content/`. Lines and columns count from 1. `message` says what was
 * met and what was expected; `mend` says what to do.
 */
export const findingSchema = z.object({
  /** Path relative to the content folder, with `/`. */
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  severity: severitySchema,
  /** Rule id, kebab-case, stable: `unknown-key`, `bad-date`. */
  rule: z.string(),
  /** Front-matter field as a path, `rights.display`, where the finding is about one. */
  field: z.string().nullable().default(null),
  message: z.string(),
  mend: z.string().nullable().default(null),
  /** The offending line as it stands in the file. */
  excerpt: z.string().nullable().default(null),
})

export type Finding = z.infer<typeof findingSchema>

/** What a room knows of a finding before it is placed in its file. */
export type FindingInput = z.input<typeof findingSchema>

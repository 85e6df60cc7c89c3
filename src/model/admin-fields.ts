import * as z from 'zod'
import { textField } from './field-types.ts'

/** Where editing in the browser keeps what is written. */
export const adminBackendSchema = z.enum(['github', 'gitlab', 'local'])

/** What an editor may write as `admin` in `content/archive.yaml`. */
export const adminFieldsSchema = z.strictObject({
  backend: adminBackendSchema
    .describe(
      'Where the repository with the content lies: at GitHub, at GitLab, or only on your own machine.',
    )
    .meta({ examples: ['github'] }),
  repo: textField
    .regex(
      /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){1,9}$/,
      'an owner and a name such as tides/ferry-papers',
    )
    .describe('The repository: its owner and its name.')
    .meta({ examples: ['tides/ferry-papers'], whenAbsent: 'required unless `backend` is `local`' })
    .optional(),
  branch: textField
    .regex(/^[\w./-]{1,200}$/, 'the name of a branch such as main')
    .describe('The branch that is edited.')
    .meta({ examples: ['main'], whenAbsent: "the repository's default branch" })
    .optional(),
  content: textField
    .regex(/^[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,9}$/, 'the path of a folder such as content')
    .describe('The path of the content folder in the repository.')
    .meta({ examples: ['content'], whenAbsent: 'content' })
    .optional(),
})

/** Editing in the browser, at `/admin/`. */
export const adminSchema = z.object({
  backend: adminBackendSchema,
  /** `owner/name`; null where there is none but on this machine. */
  repo: z.string().nullable(),
  branch: z.string().nullable(),
  /** Path of the content folder in the repository, with `/`. */
  content: z.string(),
})

export type Admin = z.infer<typeof adminSchema>

import * as z from 'zod'
import { textField } from './field-types.ts'

/** What an editor may write between the two `---` lines of a file in `content/pages/`. */
export const pageFileSchema = z
  .strictObject({
    title: textField
      .describe(
        'The heading of the page, and the words of the link to it at the foot of every page.',
      )
      .meta({ examples: ['Contact'] }),
    description: textField
      .describe('One or two sentences that say what the page is about, for search engines.')
      .meta({ examples: ['How to reach the desk of the archive.'] })
      .optional(),
  })
  .meta({
    title: 'A page',
    description:
      'A page of your own words: `content/pages/<name>.md`, which stands at `/pages/<name>/`.',
  })

export type PageFile = z.infer<typeof pageFileSchema>

/** A page of text of the site: one of the editors' own, or one of the guide. */
export const pageSchema = z.object({
  /** Path on the site, `pages/contact/`. */
  path: z.string(),
  title: z.string(),
  description: z.string(),
  /** Sanitised; addresses of the site's own pages start with its `pathPrefix`. */
  html: z.string(),
  /** Headings of the second level, in order: the list of contents. */
  headings: z.array(z.object({ id: z.string(), text: z.string() })),
  /** The page above it, `guide/`; null where it stands by itself. */
  parent: z.string().nullable(),
})

export type Page = z.infer<typeof pageSchema>

import * as z from 'zod'
import { adminFieldsSchema } from './admin-fields.ts'
import { deployPlanSchema, deployTargetSchema } from './deploy-target.ts'
import { addressField, languageField, textField } from './field-types.ts'
import { importFieldsSchema } from './import-fields.ts'
import { rightsFieldsSchema } from './rights-fields.ts'

/** Values for articles that do not say. */
const defaultsSchema = z.strictObject({
  language: languageField
    .describe('The language of articles that name none, and whose outlet names none (BCP 47).')
    .meta({ examples: ['en'], whenAbsent: "the archive's own `language`" })
    .optional(),
  category: textField
    .describe('The topic of articles that name none.')
    .meta({ examples: ['NEWS'] })
    .optional(),
  rights: rightsFieldsSchema
    .describe('Rights of articles where neither they nor their outlet say.')
    .meta({ examples: [{ display: 'excerpt' }] })
    .optional(),
})

/** What an editor may write in `content/archive.yaml`. */
export const archiveFileSchema = z
  .strictObject({
    title: textField
      .describe('The name of the site.')
      .meta({ examples: ['The Ferry Papers'], whenAbsent: 'the name of the folder' })
      .optional(),
    description: textField
      .describe('One or two sentences about the site, for its front page and for search engines.')
      .meta({ examples: ['How one story travelled through forty newspapers.'] })
      .optional(),
    url: addressField
      .describe('The address at which the site will stand, with its folder where it has one.')
      .meta({ examples: ['https://papers.example/', 'https://name.github.io/papers/'] })
      .optional(),
    language: languageField
      .describe("The language of the site's own words (BCP 47).")
      .meta({ examples: ['en'], whenAbsent: 'en' })
      .optional(),
    remote_images: z
      .boolean()
      .describe("Whether readers' browsers may fetch pictures from the outlets' own hosts.")
      .meta({ examples: [true], whenAbsent: 'false' })
      .optional(),
    computed_links: z
      .boolean()
      .describe(
        'Whether a build may link articles by itself where their texts are almost the same.',
      )
      .meta({ examples: [false], whenAbsent: 'true' })
      .optional(),
    deploy: deployTargetSchema
      .describe(
        'The host the site will stand on. The build writes what that host needs, and refuses what it would reject.',
      )
      .meta({ examples: ['github-pages'], whenAbsent: 'none' })
      .optional(),
    deploy_plan: deployPlanSchema
      .describe('The plan you have with that host, where its limits depend on it.')
      .meta({ examples: ['paid'], whenAbsent: 'free' })
      .optional(),
    guide: z
      .boolean()
      .describe("Whether the site holds this program's own guide, at `/guide/`.")
      .meta({ examples: [true], whenAbsent: 'false' })
      .optional(),
    admin: adminFieldsSchema
      .describe(
        'Editing in the browser at `/admin/` of the published site. `npm run dev` has it in any case.',
      )
      .meta({ examples: [{ backend: 'github', repo: 'tides/ferry-papers' }], whenAbsent: 'none' })
      .optional(),
    defaults: defaultsSchema
      .describe('Values for articles that do not say.')
      .meta({ examples: [{ category: 'NEWS' }] })
      .optional(),
    import: importFieldsSchema
      .describe('How `npm run import` reads files of other systems.')
      .meta({ examples: [{ keys: { original_url: 'derived_from' }, dates: 'day-first' }] })
      .optional(),
  })
  .meta({
    title: 'The archive',
    description: 'The settings of the whole site: `content/archive.yaml`.',
  })

export type ArchiveFile = z.infer<typeof archiveFileSchema>

import * as z from 'zod'
import { deployPlanSchema, deployTargetSchema } from './deploy-target.ts'
import { rightsSchema } from './rights.ts'

/** The archive's own settings, from `content/archive.yaml`, with defaults filled in. */
export const settingsSchema = z.object({
  title: z.string(),
  description: z.string(),
  /** Absolute address of the site, ending in `/`; null where none is set. */
  url: z.string().nullable(),
  /** Path that every link starts with, `/` or `/prefix/`. */
  pathPrefix: z.string(),
  /** BCP 47, of the site's own words and of articles that name none. */
  language: z.string(),
  rights: rightsSchema.partial(),
  /** Whether a reader's browser may fetch images from the outlets' own hosts. */
  remoteImages: z.boolean(),
  /** Whether a build may link articles by itself where their texts are almost the same. */
  computedLinks: z.boolean(),
  /** The host that the build writes for. */
  deploy: deployTargetSchema,
  deployPlan: deployPlanSchema,
})

export type Settings = z.infer<typeof settingsSchema>

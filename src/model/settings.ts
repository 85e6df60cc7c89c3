import * as z from 'zod'
import { adminSchema } from './admin-fields.ts'
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
  /** Whether the site holds the guide. */
  guide: z.boolean(),
  /** Editing in the browser; null where the published site has none. */
  admin: adminSchema.nullable(),
  /** The pages that the foot of every page leads to, in their order. */
  footer: z.array(z.object({ path: z.string(), title: z.string() })),
})

export type Settings = z.infer<typeof settingsSchema>

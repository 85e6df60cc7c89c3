import * as z from 'zod'
import { rightsSchema } from './rights.ts'

export const outletKindSchema = z.enum([
  'newspaper',
  'magazine',
  'agency',
  'broadcaster',
  'site',
  'blog',
])

/** Who publishes. `implied` outlets were made from an address, without a file of their own. */
export const outletSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: outletKindSchema,
  home: z.string().nullable(),
  /** Host names without `www.`; a host matches if it equals one or is a subdomain of one. */
  domains: z.array(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  /** IANA name, `Europe/Lisbon`. */
  timeZone: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
  rights: rightsSchema.partial(),
  implied: z.boolean(),
})

export type Outlet = z.infer<typeof outletSchema>

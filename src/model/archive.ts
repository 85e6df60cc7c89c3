import * as z from 'zod'
import { articleSchema } from './article.ts'
import { findingSchema } from './finding.ts'
import { outletSchema } from './outlet.ts'
import { pageSchema } from './page.ts'
import type { PublishedFile } from './picture.ts'
import { settingsSchema } from './settings.ts'
import { storySchema } from './story.ts'

/** Everything the templates and outputs get: plain, finished data. */
export const archiveSchema = z.object({
  settings: settingsSchema,
  /** By id. */
  outlets: z.array(outletSchema),
  /** Newest first. */
  stories: z.array(storySchema),
  /** Pages of the site's own words, and those of the guide. */
  pages: z.array(pageSchema),
  /** Articles that are read but not published. */
  drafts: z.array(articleSchema),
  /** Files that were read but could not be used; findings say why. */
  refused: z.array(z.string()),
  findings: z.array(findingSchema),
  /** The files of the stories' pictures, which go into the site beside the pages; absent before they are made. */
  pictureFiles: z.array(z.custom<PublishedFile>()).optional(),
  /** What was read and what became of it. */
  counts: z.object({
    read: z.int(),
    published: z.int(),
    withdrawn: z.int(),
    draft: z.int(),
    refused: z.int(),
  }),
})

export type Archive = z.infer<typeof archiveSchema>

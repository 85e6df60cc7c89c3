import * as z from 'zod'
import { partialDateSchema } from './partial-date.ts'

/** A file that the archive keeps of something that lay at an address: a picture, or a page. */
export const capturedFileSchema = z.object({
  /** Where it lay: `http` or `https`. */
  url: z.string(),
  /** Path relative to the content folder, with `/`: `media/3f9a0c….jpg`. */
  file: z.string(),
  /** Of the file's bytes when it was kept, lower-case hex. */
  sha256: z.string().nullable(),
  retrieved: partialDateSchema.nullable(),
})

export type CapturedFile = z.infer<typeof capturedFileSchema>

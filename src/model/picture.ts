import * as z from 'zod'

/** One format of a picture, in its sizes, smallest first. */
export const pictureSourceSchema = z.object({
  /** Media type, `image/webp`. */
  type: z.string(),
  files: z.array(
    z.object({
      /** Path on the site without leading `/`: `media/3f9a0c…-480.webp`. */
      path: z.string(),
      /** In pixels. */
      width: z.int(),
    }),
  ),
})

export type PictureSource = z.infer<typeof pictureSourceSchema>

/** A picture as the site publishes it. */
export const pictureSchema = z.object({
  /** Of the largest size, in pixels. */
  width: z.int(),
  height: z.int(),
  /** Best format first; the last is the one that every browser knows. */
  sources: z.array(pictureSourceSchema).min(1),
})

export type Picture = z.infer<typeof pictureSchema>

/** A file that is published as it is: its path on the site, and where it lies on the disk. */
export type PublishedFile = { path: string; from: string }

// In: a picture's bytes. Out: its sizes and formats for the site, the same bytes every time.
import type { Sharp } from 'sharp'
import type { Picture } from '../model/picture.ts'
import { openPicture, type PictureKind, type ReadPicture } from './read-picture.ts'

/** Widths in pixels: a phone, a column of text, the same on a dense screen. */
const widths: readonly number[] = Object.freeze([480, 960, 1440])
/** A size is made where it is at most this part of the largest one: else it saves too little. */
const leastStep = 0.75

export type MadeFile = { path: string; bytes: Buffer }

/**
 * Makes what the site publishes of a picture: WebP in up to three widths, never wider than the picture
 * is, and one file in a format that every browser and every reader of links knows. All metadata is
 * left out (it may hold where the photographer lives); colours become sRGB.
 *
 * With any change here that changes bytes, raise `recipe` in picture-stem.ts.
 *
 * @param stem of the paths, from `pictureStem`
 */
export async function makePicture(
  bytes: Buffer,
  { kind, width, alpha }: Pick<ReadPicture, 'kind' | 'width' | 'alpha'>,
  stem: string,
): Promise<{ picture: Picture; files: MadeFile[] }> {
  const sizes = sizesFor(width)
  const largest = sizes.at(-1)!
  const files: MadeFile[] = []
  const webp: { path: string; width: number }[] = []
  let height = 1
  for (const size of sizes) {
    const path = `media/${stem}-${size}.webp`
    const encoded = resized(bytes, size).webp({ quality: 78, smartSubsample: true, effort: 4 })
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    files.push({ path, bytes: data })
    webp.push({ path, width: size })
    height = info.height
  }
  const sources = [{ type: 'image/webp', files: webp }]
  const fallback = fallbackFor(kind, alpha)
  if (fallback !== null) {
    const path = `media/${stem}-${largest}.${fallback.ending}`
    files.push({ path, bytes: await fallback.encode(resized(bytes, largest)).toBuffer() })
    sources.push({ type: fallback.type, files: [{ path, width: largest }] })
  }
  return { picture: { width: largest, height, sources }, files }
}

function sizesFor(width: number): number[] {
  const largest = Math.min(width, widths.at(-1)!)
  return [...widths.filter((size) => size <= largest * leastStep), largest]
}

function resized(bytes: Buffer, width: number): Sharp {
  return openPicture(bytes).resize({ width, withoutEnlargement: true })
}

type Fallback = { type: string; ending: string; encode: (picture: Sharp) => Sharp }

const jpeg: Fallback = {
  type: 'image/jpeg',
  ending: 'jpg',
  encode: (picture) => picture.jpeg({ quality: 80, progressive: true }),
}
const png: Fallback = {
  type: 'image/png',
  ending: 'png',
  encode: (picture) => picture.png({ compressionLevel: 9 }),
}

/** WebP is its own; what was AVIF becomes what older programs know. */
function fallbackFor(kind: PictureKind, alpha: boolean): Fallback | null {
  if (kind === 'webp') return null
  if (kind === 'jpg') return jpeg
  return kind === 'avif' && !alpha ? jpeg : png
}

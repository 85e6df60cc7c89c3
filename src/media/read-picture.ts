// In: the bytes of a file. Out: what kind of picture it is, or why it is none.
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { pictureLimits } from './picture-limits.ts'
import type { PictureProblem } from './picture-problem.ts'

/** The kinds of picture that are taken, by the ending that `file-type` gives them. */
const kinds: Readonly<Record<string, PictureKind>> = Object.freeze({
  jpg: 'jpg',
  png: 'png',
  apng: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
})

export type PictureKind = 'jpg' | 'png' | 'gif' | 'webp' | 'avif'

/** A picture whose bytes were read to the end; sizes in pixels, as it is to be seen. */
export type ReadPicture = { kind: PictureKind; width: number; height: number; alpha: boolean }

/**
 * What a file is, by its first bytes and then by decoding all of it: a name, an ending or a server's
 * word counts for nothing. Call it in a process that can be killed: the decoders are C.
 */
export async function readPicture(bytes: Buffer): Promise<ReadPicture | PictureProblem> {
  if (bytes.length > pictureLimits.bytes) return tooManyBytes(bytes.length)
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined)
  const kind = found && Object.hasOwn(kinds, found.ext) ? kinds[found.ext] : undefined
  if (kind === undefined) return notAPicture(found?.mime ?? guessText(bytes))
  try {
    const picture = openPicture(bytes)
    const { autoOrient, hasAlpha } = await picture.metadata()
    const { width, height } = autoOrient
    if (width * height > pictureLimits.pixels) return tooManyPixels()
    // Only the whole way through the decoder tells whether the end is there.
    await picture.resize(8, 8, { fit: 'fill' }).raw().toBuffer()
    return { kind, width, height, alpha: hasAlpha }
  } catch (error) {
    return /pixel limit/.test(String(error)) ? tooManyPixels() : broken()
  }
}

/** Opens a picture as it is meant to be seen: upright, and of an animation the first frame. */
export function openPicture(bytes: Buffer): Sharp {
  return sharp(bytes, {
    failOn: 'error',
    limitInputPixels: pictureLimits.pixels,
    pages: 1,
  }).autoOrient()
}

/** Text formats have no magic bytes. */
function guessText(bytes: Buffer): string {
  const head = bytes.subarray(0, 1000).toString('latin1').toLowerCase()
  if (head.includes('<svg')) return 'an SVG drawing'
  if (/<!doctype html|<html/.test(head)) return 'a web page'
  return bytes.length === 0 ? 'an empty file' : 'something else'
}

function notAPicture(what: string): PictureProblem {
  return {
    rule: 'not-a-picture',
    message: `Unexpected kind of file (${what}), expected JPEG, PNG, GIF, WebP or AVIF`,
    mend: 'Save the picture as PNG or JPEG, put it into media/ and name it there.',
  }
}

function broken(): PictureProblem {
  return {
    rule: 'broken-picture',
    message: 'Unexpected damage in the picture, expected one that can be decoded to its end',
    mend: 'Get the picture anew, or open it in a picture editor and save it again.',
  }
}

function tooManyBytes(bytes: number): PictureProblem {
  return {
    rule: 'large-picture',
    message: `Unexpected picture of ${bytes} bytes, expected at most ${pictureLimits.bytes}`,
    mend: 'Make it smaller in a picture editor.',
  }
}

function tooManyPixels(): PictureProblem {
  return {
    rule: 'large-picture',
    message: `Unexpected picture of more than ${pictureLimits.pixels / 1e6} million pixels, expected fewer`,
    mend: 'Make it smaller in a picture editor.',
  }
}

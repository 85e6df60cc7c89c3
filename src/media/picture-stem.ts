import { createHash } from 'node:crypto'

/** Raise it with any change in make-picture.ts that changes bytes, and of what is kept with them. */
const recipe = 3

/**
 * Names the files of a picture: of its bytes and of how they are made, so that a name never stands
 * for two things and browsers may keep it for ever.
 *
 * @param sha256 of the picture's bytes
 * @param version of sharp, whose decoders and encoders decide the bytes
 */
export function pictureStem(sha256: string, version: string): string {
  return createHash('sha256').update(`${recipe}\0${version}\0${sha256}`).digest('hex').slice(0, 20)
}

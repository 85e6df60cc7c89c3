import type { PictureProblem } from '../media/picture-problem.ts'
import type { ReadPicture } from '../media/read-picture.ts'
import type { Picture } from '../model/picture.ts'

/** What a picture worker is asked: to look at a file, and to make of it what the site publishes. */
export type PictureTask = {
  /** Of the file. */
  path: string
  /** Where the files go, and the stem of their names; null: only look. */
  make: { folder: string; stem: string } | null
}

/** What was made, and the length of each file in bytes, in the order of the picture's sources. */
export type MadePicture = { picture: Picture; lengths: number[] }

export type PictureAnswer =
  | { read: ReadPicture; made: MadePicture | null }
  | { problem: PictureProblem }

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

export type PictureAnswer =
  | { read: ReadPicture; picture: Picture | null }
  | { problem: PictureProblem }

import { createHash } from 'node:crypto'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pictureLimits } from '../media/picture-limits.ts'
import type { PictureProblem } from '../media/picture-problem.ts'

/** The file's path and SHA-256. Links are not followed: they could lead outside the content folder. */
export async function findPictureFile(
  content: string,
  file: string,
): Promise<{ path: string; sha256: string } | { problem: PictureProblem }> {
  const path = join(content, ...file.split('/'))
  const state = await lstat(path).catch(() => null)
  const inside = `${await realpath(content)}${sep}`
  if (!state?.isFile() || !(await realpath(path)).startsWith(inside))
    return { problem: missing(file) }
  if (state.size > pictureLimits.bytes) return { problem: tooLarge(file, state.size) }
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return { problem: missing(file) }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, sha256 }
}

function missing(file: string): PictureProblem {
  return {
    rule: 'missing-picture',
    message: `Unexpected name of a picture, ${file}, that is not there or cannot be read, expected a file`,
    mend: 'Put the file there, or mend its name. Capital and small letters count.',
  }
}

function tooLarge(file: string, bytes: number): PictureProblem {
  return {
    rule: 'large-picture',
    message: `Unexpected picture ${file} of ${bytes} bytes, expected at most ${pictureLimits.bytes}`,
    mend: 'Make it smaller in a picture editor.',
  }
}

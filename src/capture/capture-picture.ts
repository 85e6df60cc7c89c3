// In: the address of a picture. Out: the file that keeps it, or why none does.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PicturePool } from '../build/open-picture-pool.ts'
import type { FetchOptions } from '../fetch/fetch-result.ts'
import { fetchSafely } from '../fetch/fetch-safely.ts'
import { pictureLimits } from '../media/picture-limits.ts'
import type { CaptureProblem, Kept } from './capture-entry.ts'
import { storeFile } from './store-file.ts'

const accept = 'image/jpeg,image/png,image/webp,image/gif,image/avif;q=0.9,*/*;q=0.1'

export type CaptureTools = {
  content: string
  /** Looks at a picture in a process that can be killed. */
  pool: PicturePool
  /** A folder for what is not kept yet. */
  scratch: string
  fetch: FetchOptions
}

/** Fetches a picture, looks at all of its bytes, and keeps it where it is one that can be shown. */
export async function capturePicture(
  url: string,
  number: number,
  { content, pool, scratch, fetch }: CaptureTools,
): Promise<Kept | CaptureProblem> {
  const limits = { bytes: pictureLimits.bytes, ...fetch.limits }
  const fetched = await fetchSafely(url, { accept, ...fetch, limits })
  if (!fetched.ok) {
    const { outcome, message, mend } = fetched
    return { status: outcome, message, mend }
  }
  const path = join(scratch, String(number))
  try {
    await writeFile(path, fetched.bytes)
    const [answer] = await pool.run([{ path, make: null }])
    if (!answer || 'problem' in answer) {
      const { message, mend } = answer!.problem
      return { status: 'refused', message, mend }
    }
    return await storeFile(content, 'media', fetched.bytes, answer.read.kind)
  } finally {
    await rm(path, { force: true })
  }
}

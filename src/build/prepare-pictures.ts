// In: files of media/. Out: what the site publishes of each, from the cache or made anew.
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { PictureProblem } from '../media/picture-problem.ts'
import { pictureStem } from '../media/picture-stem.ts'
import type { Picture, PublishedFile } from '../model/picture.ts'
import { findPictureFile } from './find-picture-file.ts'
import { openPicturePool, type PicturePoolOptions } from './open-picture-pool.ts'
import type { PictureAnswer } from './picture-task.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

export type PreparedPicture =
  | { sha256: string; picture: Picture; files: PublishedFile[] }
  | { problem: PictureProblem }

export type PreparePicturesOptions = PicturePoolOptions & {
  /** The content folder. */
  content: string
  /** Folder of the cache: made pictures are kept in `pictures/` below it. */
  cache: string
  onProgress?: (phase: 'pictures', done: number, total: number) => void
}

/**
 * Makes the sizes of every picture, each once for its bytes and the version of the encoder. Never
 * throws for what a file holds: a bad one has a problem.
 *
 * @param files paths from the content folder, `media/ferry.jpg`
 */
export async function preparePictures(
  files: readonly string[],
  options: PreparePicturesOptions,
): Promise<Map<string, PreparedPicture>> {
  const folder = join(options.cache, 'pictures')
  const prepared = new Map<string, PreparedPicture>()
  const waiting: { file: string; path: string; sha256: string; stem: string }[] = []
  for (const file of new Set(files)) {
    const found = await findPictureFile(options.content, file)
    if ('problem' in found) prepared.set(file, found)
    else {
      const stem = pictureStem(found.sha256, sharpVersion())
      const kept = await readKept(folder, stem)
      if (kept) prepared.set(file, settle(kept, found.sha256, folder))
      else waiting.push({ file, ...found, stem })
    }
  }
  for (const [at, answer] of (await makeAll(waiting, folder, options)).entries()) {
    const { file, sha256, stem } = waiting[at]!
    if (isLasting(answer)) await writeSealed(recordPath(folder, stem), JSON.stringify(answer))
    prepared.set(file, settle(answer, sha256, folder))
  }
  return prepared
}

async function makeAll(
  waiting: readonly { path: string; stem: string }[],
  folder: string,
  options: PreparePicturesOptions,
): Promise<PictureAnswer[]> {
  if (waiting.length === 0) return []
  const pool = openPicturePool(options)
  const tasks = waiting.map(({ path, stem }) => ({ path, make: { folder, stem } }))
  try {
    return await pool.run(tasks, (done) => options.onProgress?.('pictures', done, tasks.length))
  } finally {
    pool.close()
  }
}

/** Whether it would be the same next time: a process may also have died of a busy machine. */
function isLasting(answer: PictureAnswer): boolean {
  return !('problem' in answer && answer.problem.rule === 'deadly-picture')
}

function recordPath(folder: string, stem: string): string {
  return join(folder, `${stem}.json`)
}

/** What was made before; null where any of its files is gone or cut off. */
async function readKept(folder: string, stem: string): Promise<PictureAnswer | null> {
  const text = readSealed(recordPath(folder, stem))
  if (text === null) return null
  const answer = JSON.parse(text) as PictureAnswer
  if ('problem' in answer) return answer
  const { picture, lengths } = answer.made!
  const files = publishedFiles(picture, folder)
  const isWhole = files.map(async ({ from }, at) => {
    const state = await stat(from).catch(() => null)
    return state?.size === lengths[at]
  })
  return (await Promise.all(isWhole)).every(Boolean) ? answer : null
}

function settle(answer: PictureAnswer, sha256: string, folder: string): PreparedPicture {
  if ('problem' in answer) return answer
  const { picture } = answer.made!
  return { sha256, picture, files: publishedFiles(picture, folder) }
}

function publishedFiles({ sources }: Picture, folder: string): PublishedFile[] {
  const files = sources.flatMap((source) => source.files)
  return files.map(({ path }) => ({ path, from: join(folder, basename(path)) }))
}

/** Read from its package: to load the library itself would cost every build what few need. */
function sharpVersion(): string {
  const require = createRequire(import.meta.url)
  return (require('sharp/package.json') as { version: string }).version
}

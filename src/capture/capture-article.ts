// In: an article. Out: its pictures and page kept, its front matter saying so, and an entry for each.
import { join } from 'node:path'
import { listPictures, type PictureUse } from '../media/list-pictures.ts'
import type { Article } from '../model/article.ts'
import type { CaptureEntry, CaptureProblem, Kept } from './capture-entry.ts'
import { capturePage } from './capture-page.ts'
import { capturePicture } from './capture-picture.ts'
import type { CaptureRun } from './capture-run.ts'
import { type NewCapture, recordCaptures } from './record-captures.ts'
import { fingerprintOf } from './store-file.ts'

/** An entry, and what the front matter must learn of it. */
type Result = { entry: CaptureEntry; capture: NewCapture | null }

export async function captureArticle(
  article: Article,
  run: CaptureRun,
): Promise<{ entries: CaptureEntry[]; written: boolean }> {
  const results: Result[] = []
  for (const use of listPictures(article)) results.push(await ofPicture(article, use, run))
  if (run.pages !== null && article.url !== null) {
    results.push(await ofPage(article, article.url, run.pages, run))
  }
  const captures = results.flatMap(({ capture }) => capture ?? [])
  if (captures.length === 0) return { entries: results.map(({ entry }) => entry), written: false }
  const day = run.now.toISOString().slice(0, 10)
  const written = await recordCaptures(run.content, article.file, captures, day).catch(() => false)
  return { entries: results.map((one) => (written ? one.entry : unrecorded(one))), written }
}

async function ofPicture(article: Article, use: PictureUse, run: CaptureRun): Promise<Result> {
  const { src, url, file, sha256 } = use
  const say = sayOf({ kind: 'picture', article: article.file, source: url ?? src })
  const present = file === null ? null : await fingerprintOf(join(run.content, ...file.split('/')))
  if (present !== null) {
    const isSame = present !== '' && (sha256 === null || present === sha256)
    return isSame ? say('there', file) : say('failed', file, changed)
  }
  if (url === null) return say('failed', null, file === null ? noAddress : missing)
  if (!run.mayKeep(article)) return say('left', null, unshown)
  if (run.dryRun) return say('would-fetch', null)
  const kept = await run.fetchOnce(url, (number) =>
    orFailed(capturePicture(url, number, toolsOf(run))),
  )
  if ('status' in kept) return say(kept.status, null, kept)
  if (file === null)
    return say('stored', kept.file, null, { field: 'captured_pictures', url, ...kept })
  // It was captured before and its file was lost: the front matter knows what it must be.
  return kept.file === file ? say('stored', file) : say('failed', null, otherPicture)
}

async function ofPage(
  article: Article,
  url: string,
  folder: string,
  run: CaptureRun,
): Promise<Result> {
  const say = sayOf({ kind: 'page', article: article.file, source: url })
  const [held] = article.capturedPages.filter((one) => one.url === url)
  if (held) return say('there', held.file)
  if (run.dryRun) return say('would-fetch', null)
  const { content, now } = run
  const kept = await orFailed(capturePage(url, { content, folder, now, fetch: run.fetch ?? {} }))
  if ('status' in kept) return say(kept.status, null, kept)
  return say('stored', kept.file, null, { field: 'captured_pages', url, ...kept })
}

/** A disk that is full or closed is a failure of the one, not of the run. */
function orFailed(work: Promise<Kept | CaptureProblem>): Promise<Kept | CaptureProblem> {
  return work.catch((error: NodeJS.ErrnoException) => ({
    status: 'failed',
    message: `Unexpected failure (${error.code ?? 'unknown'}) while keeping it, expected room to write`,
    mend: 'Check that the content folder can be written and has room, then run it again.',
  }))
}

function toolsOf({ content, pool, scratch, fetch = {} }: CaptureRun) {
  return { content, pool, scratch, fetch }
}

type Why = { message: string; mend: string }

function sayOf(about: Pick<CaptureEntry, 'kind' | 'article' | 'source'>) {
  return (
    status: CaptureEntry['status'],
    file: string | null,
    why: Why | null = null,
    capture: (Kept & Pick<NewCapture, 'field' | 'url'>) | null = null,
  ): Result => ({
    entry: { ...about, status, file, message: why?.message ?? null, mend: why?.mend ?? null },
    capture,
  })
}

/** The file is kept, but the article cannot say so. */
function unrecorded({ entry, capture }: Result): CaptureEntry {
  if (capture === null) return entry
  const message =
    'Unexpected article file that cannot be added to, expected front matter of `key: value` lines'
  const mend = `Add by hand to ${capture.field}: { url: "${capture.url}", file: "${capture.file}" }`
  return { ...entry, status: 'failed', message, mend }
}

const missing: Why = Object.freeze({
  message: 'Unexpected name of a file that is not there, expected a file in media/',
  mend: 'Put the file there, or mend its name. Capital and small letters count.',
})
const noAddress: Why = Object.freeze({
  message: 'Unexpected address that cannot be fetched, expected one that begins with https://',
  mend: 'Write the whole address, or put the picture into media/ and name it.',
})
const changed: Why = Object.freeze({
  message: 'Unexpected bytes in the file, expected those that were captured',
  mend: 'Put the captured file back, or delete it and run this again.',
})
const unshown: Why = Object.freeze({
  message: 'The rights of the article do not allow its pictures to be shown.',
  mend: 'To keep them all the same, name the file of the article.',
})
const otherPicture: CaptureProblem & Why = Object.freeze({
  status: 'failed',
  message: 'Unexpected other picture at the address than the one that was captured before',
  mend: 'Delete its entry in captured_pictures, then run this again.',
})

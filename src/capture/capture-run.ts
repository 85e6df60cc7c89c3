import type { PicturePool } from '../build/open-picture-pool.ts'
import type { FetchOptions } from '../fetch/fetch-result.ts'
import type { Article } from '../model/article.ts'
import type { CaptureProblem, Kept } from './capture-entry.ts'

export type CaptureOptions = {
  /** The content folder. */
  content: string
  /** Say what would be fetched; fetch and write nothing. */
  dryRun: boolean
  /** The folder for captures of pages, from the content folder; null: pages are not captured. */
  pages: string | null
  /** Whether the pictures of an article may be kept: its text is shown whole, or it was asked for. */
  mayKeep: (article: Article) => boolean
  /** When it is done. */
  now: Date
  fetch?: FetchOptions
  /** Called after each article. */
  onArticle?: (done: number, total: number) => void
}

/** What one run shares: an address that several articles name is fetched once. */
export type CaptureRun = CaptureOptions & {
  fetchOnce: (
    key: string,
    work: (number: number) => Promise<Kept | CaptureProblem>,
  ) => Promise<Kept | CaptureProblem>
  /** Looks at pictures in processes that can be killed. */
  pool: PicturePool
  /** A folder for what is not kept yet. */
  scratch: string
}

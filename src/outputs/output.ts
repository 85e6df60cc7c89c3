import type { Archive } from '../model/archive.ts'

/**
 * One file of the site that is no page: its path below the site's folder, with `/`, and its text, in
 * UTF-8 where it comes as bytes, one stretch after the other.
 */
export type OutputFile = { path: string; text: string | readonly Buffer[] }

/**
 * One format. `files` is a function of its arguments alone, without clock or disk, and yields the
 * same bytes for the same archive. `pages` are the paths of all pages of the site without leading
 * `/`, sorted: the front page is the empty text, `stories/night-ferry/`, `404.html`.
 */
export type Output = {
  id: string
  files: (
    archive: Archive,
    pages: readonly string[],
  ) => Iterable<OutputFile> | AsyncIterable<OutputFile>
}

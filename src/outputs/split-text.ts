import type { OutputFile } from './output.ts'

/** Bytes of one file at most: hosts refuse files of more than 25 MiB. */
export const bytesPerFile = 20 * 1024 * 1024

/**
 * Joins pieces into files of at most `limit` bytes: `data/articles.jsonl`, and where that is full
 * `data/articles-2.jsonl` and so on. A piece longer than the limit has a file of its own; no piece at
 * all gives one empty file, so that the first address always exists.
 */
export function* splitText(
  path: string,
  pieces: Iterable<string>,
  limit = bytesPerFile,
): Generator<OutputFile> {
  let number = 1
  let bytes = 0
  let held: string[] = []
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece)
    if (held.length > 0 && bytes + size > limit) {
      yield { path: partPath(path, number), text: held.join('') }
      number += 1
      bytes = 0
      held = []
    }
    held.push(piece)
    bytes += size
  }
  yield { path: partPath(path, number), text: held.join('') }
}

function partPath(path: string, number: number): string {
  return number === 1 ? path : path.replace(/(\.[a-z]+)$/, `-${number}$1`)
}

import type { OutputFile } from './output.ts'

/** Bytes of one file at most: hosts refuse files of more than 25 MiB. */
export const bytesPerFile = 20 * 1024 * 1024

/**
 * Gathers the pieces of one file and parts it where it grows too long: `data/articles.jsonl`, then
 * `data/articles-2.jsonl` and so on. A piece longer than the limit has a file of its own.
 */
export class FileParts {
  readonly #path: string
  readonly #limit: number
  #number = 1
  #bytes = 0
  #held: string[] = []

  constructor(path: string, limit = bytesPerFile) {
    this.#path = path
    this.#limit = limit
  }

  /** Takes a piece; gives the part before it where that is full. */
  *add(piece: string): Generator<OutputFile> {
    const size = Buffer.byteLength(piece)
    if (this.#held.length > 0 && this.#bytes + size > this.#limit) yield this.end()
    this.#held.push(piece)
    this.#bytes += size
  }

  /** The part gathered so far, empty where there is none: the first address always exists. */
  end(): OutputFile {
    const path =
      this.#number === 1 ? this.#path : this.#path.replace(/(\.[a-z]+)$/, `-${this.#number}$1`)
    const text = this.#held.join('')
    this.#number += 1
    this.#bytes = 0
    this.#held = []
    return { path, text }
  }
}

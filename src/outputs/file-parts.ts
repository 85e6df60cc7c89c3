import type { OutputFile } from './output.ts'

/** Bytes of one file at most: hosts refuse files of more than 25 MiB. */
export const bytesPerFile = 20 * 1024 * 1024

/** One file as the bytes that it will have. */
export type FilePart = OutputFile & { text: readonly Buffer[]; bytes: number }

/** Bytes that are taken at a time: small ones would cost more to keep than to fill. */
const bytesPerChunk = 1024 * 1024

/**
 * Gathers the pieces of one file and parts it where it grows too long: `data/articles.jsonl`, then
 * `data/articles-2.jsonl` and so on. A piece longer than the limit has a file of its own. Pieces are
 * held as bytes, which are what is counted, hashed and written, and half as long as most texts.
 */
export class FileParts {
  readonly #path: string
  readonly #limit: number
  #number = 1
  /** Bytes of this part so far, those in `#last` among them. */
  #bytes = 0
  #full: Buffer[] = []
  #last = Buffer.alloc(0)
  #used = 0

  constructor(path: string, limit = bytesPerFile) {
    this.#path = path
    this.#limit = limit
  }

  /** Takes a piece; gives the part before it where that is full. */
  add(piece: string): FilePart | null {
    // A character of a text is three bytes at most; counting them is a pass over the text.
    const most = piece.length * 3
    const isNear = this.#bytes + most > this.#limit || this.#used + most > this.#last.length
    const size = isNear ? Buffer.byteLength(piece) : most
    const full = this.#bytes > 0 && this.#bytes + size > this.#limit ? this.end() : null
    if (this.#used + size > this.#last.length) {
      this.#full.push(this.#last.subarray(0, this.#used))
      this.#last = Buffer.allocUnsafeSlow(Math.max(size, bytesPerChunk))
      this.#used = 0
    }
    const written = this.#last.write(piece, this.#used)
    this.#used += written
    this.#bytes += written
    return full
  }

  /** The part gathered so far, empty where there is none: the first address always exists. */
  end(): FilePart {
    const path =
      this.#number === 1 ? this.#path : this.#path.replace(/(\.[a-z]+)$/, `-${this.#number}$1`)
    const text = [...this.#full, this.#last.subarray(0, this.#used)]
    const part = { path, text, bytes: this.#bytes }
    this.#number += 1
    this.#bytes = 0
    this.#full = []
    this.#last = this.#last.subarray(this.#used)
    this.#used = 0
    return part
  }
}

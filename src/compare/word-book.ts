import { Word } from './word.ts'

/** The forms of words that the texts of one comparison have, each once. */
export class WordBook {
  readonly #words = new Map<string, Word>()

  of(key: string): Word {
    let word = this.#words.get(key)
    if (word === undefined) {
      word = new Word(key, this.#words.size)
      this.#words.set(key, word)
    }
    return word
  }

  /** The word, if any text has it. */
  find(key: string): Word | undefined {
    return this.#words.get(key)
  }

  /** More than the number of any word. */
  get size(): number {
    return this.#words.size
  }
}

import type { Word } from './word.ts'

/** Gives each different string a number, from 0. */
export class Numbering {
  readonly #numbers = new Map<string, number>()
  readonly #folded: number[] = []

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** The number of a word's folded form. */
  ofWord(word: Word): number {
    const known = this.#folded[word.id]
    if (known !== undefined) return known
    const number = this.of(word.folded)
    this.#folded[word.id] = number
    return number
  }

  get size(): number {
    return this.#numbers.size
  }
}

import { foldWord } from './fold-text.ts'
import { type DatePart, readDatePart } from './read-date-part.ts'
import { readNumber } from './read-number.ts'
import { tableWord } from './tables/equivalents.ts'
import { type Spelling, spellingsOf } from './tables/spellings.ts'
import { isTitle } from './tables/titles.ts'
import { unitOf } from './tables/units.ts'

/**
 * One form of a word or mark in the texts that are compared. What is asked of every word is worked
 * out once for each form: a text of a thousand words has some four hundred.
 */
export class Word {
  /** What equality is judged by: the characters in NFC without soft hyphens and joiners. */
  readonly key: string
  /** Another one for each form, from 0. */
  readonly id: number
  /** Starts with a capital letter. */
  readonly isCapital: boolean
  /** Of lower case without accents; made when it is first asked for, as are the others below. */
  #folded: string | null = null
  #datePart: DatePart | null | undefined
  #number: string | null = null
  #language: string | null = null
  #isTitle: boolean | null = null
  #tableForm: string | null = null
  #lower: string | null = null
  #spellings: readonly Spelling[] | null = null
  #unit: string | null | undefined

  constructor(key: string, id: number) {
    this.key = key
    this.id = id
    this.isCapital = startsWithCapital(key)
  }

  /** As bags of words have it: lower case, no accents, no points. */
  get folded(): string {
    this.#folded ??= foldWord(this.key)
    return this.#folded
  }

  /** What it may be in a date; null for most words. */
  get datePart(): DatePart | null {
    if (this.#datePart === undefined) this.#datePart = readDatePart(this.key)
    return this.#datePart
  }

  /** The number that it is in a language; null for most words. */
  numberIn(language: string): string | null {
    if (this.#language !== language) {
      this.#number = readNumber(this.key, language)
      this.#language = language
    }
    return this.#number
  }

  get lower(): string {
    this.#lower ??= this.key.toLowerCase()
    return this.#lower
  }

  /** Its parts in lower case, with their American forms. */
  get spellings(): readonly Spelling[] {
    this.#spellings ??= spellingsOf(this.lower)
    return this.#spellings
  }

  /** As the tables of equivalents have it. */
  get tableForm(): string {
    this.#tableForm ??= tableWord(this.key)
    return this.#tableForm
  }

  /** The unit of measure that it names; null for most words. */
  get unit(): string | null {
    if (this.#unit === undefined) this.#unit = unitOf(this.key)
    return this.#unit
  }

  /** A form of address, a rank or an office. */
  get isTitle(): boolean {
    this.#isTitle ??= this.isCapital && isTitle(this.key)
    return this.#isTitle
  }
}

function startsWithCapital(key: string): boolean {
  const first = key.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(key)
}

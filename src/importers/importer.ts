import type { ImportInput } from './import-input.ts'
import type { ImportedArticle } from './imported-article.ts'
import type { SetAside } from './set-aside.ts'

/** What the person who imports says about the input; all of it optional to the command. */
export interface ImportFacts {
  /** Where the article was published: an http or https address. */
  url?: string | null
  /** When it was published: ISO 8601, at any precision. */
  date?: string | null
  /** Id of an outlet, where the host of the address does not tell. */
  outlet?: string | null
  /** BCP 47. */
  language?: string | null
  title?: string | null
  /** For front matter of another system: its keys → ours. */
  keys?: Readonly<Record<string, string>>
  /** How dates such as 05/07/2024 are meant; absent: not at all. */
  dates?: 'day-first' | 'month-first'
  /** When the input was fetched or captured, as an ISO 8601 instant; absent for a file. */
  retrieved?: string | null
  /** The address that answered when it was; the input itself may name a better one. */
  address?: string | null
  /** For people, at the head of the article file: where the input comes from. */
  comment?: string | null
}

/** What an importer yields: an article, or parts of the input that are none and why. */
export type Imported = ImportedArticle | SetAside

/**
 * One kind of source. Pure: an input goes in, articles and findings come out, one after the other,
 * so that an export of thousands is never held at once. Never throws for what the input holds.
 */
export interface Importer {
  /** Kebab-case; also the value of `--from`. */
  id: string
  /**
   * What it takes: `text` (an input with NUL bytes is refused before), `bytes` (it decodes them
   * itself), or `chunks` (the file is never held as a whole).
   */
  reads: 'text' | 'bytes' | 'chunks'
  /** `many`: one input holds many articles, so that `--url`, `--date` and `--title` fit none. */
  holds: 'one' | 'many'
  /** Largest input in bytes; 2,000,000 where absent. */
  maxBytes?: number
  /** `name` is the file's name, `head` its first 4,096 characters, `bytes` what they were read from. */
  recognises(name: string, head: string, bytes: Uint8Array): boolean
  run(input: ImportInput, facts: ImportFacts): Iterable<Imported> | AsyncIterable<Imported>
}

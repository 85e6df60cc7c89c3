import type { ImportedArticle } from './imported-article.ts'

/** One input of an import: a file that was read and decoded. */
export interface ImportInput {
  /** As named on the command line. */
  file: string
  text: string
}

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
}

/** One kind of source. Pure: the text of an input goes in, articles and findings come out. */
export interface Importer {
  /** Kebab-case; also the value of `--from`. */
  id: string
  /** `name` is the file's name, `head` the first 4,096 characters of its text. */
  recognises(name: string, head: string): boolean
  run(input: ImportInput, facts: ImportFacts): ImportedArticle[]
}

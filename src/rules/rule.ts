import type { Severity } from '../model/finding.ts'

/** Files of a content folder by their paths: `articles/example.md` → its text. */
export type Files = Readonly<Record<string, string>>

/** A file as it is imported, and the options it is imported with: `{ url: 'https://…' }`. */
export type Imported = { text: string; options: Readonly<Record<string, string>> }

/**
 * What a rule looks like. `content`: files whose check gives the finding, and the same mended.
 * `import`: a file and the options with which `npm run import` takes it. `told`: what no text can
 * show (a link, a broken disk), in words, and why.
 */
export type Examples =
  | { kind: 'content'; bad: Files; good: Files }
  | { kind: 'import'; name: string; bad: Imported; good: Imported }
  | { kind: 'told'; bad: string; good: string; why: string }

/**
 * What it means for the reader of the site: something is `lost` or wrong on a page; something was
 * `guessed`, and an editor should confirm it; or a file is `untidy`, and the page is right.
 */
export type Matter = 'lost' | 'guessed' | 'untidy'

/** One kind of finding: what `docs/findings.md` tells of it. */
export type Rule = {
  /** Kebab-case, stable: what `Finding.rule` holds. */
  id: string
  /** A few words, as a heading. */
  title: string
  /** What its findings can be, the gravest first. */
  severities: readonly Severity[]
  matter: Matter
  /** What it means and what happens then, in plain words: whole sentences. */
  means: string
  /** What `npm run check -- --fix` does about it; absent where an editor must decide. */
  fix?: string
  examples: Examples
}

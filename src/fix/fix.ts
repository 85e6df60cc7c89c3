import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import type { OutletIndex } from '../read/outlet-index.ts'
import type { Fields } from '../read/text-file.ts'

/** Lines of a file that take the place of others. `line` counts from 1. */
export type LineEdit = { line: number; remove: number; insert: readonly string[] }

/** What a fixer knows: one finding, the file it is about, and what its fields may be. */
export type FixCase = {
  finding: Finding
  /** The whole file, without line ends. */
  lines: readonly string[]
  /** The fields as they are written; null where they cannot be read yet. */
  fields: Fields | null
  schema: z.ZodObject
  outlets: OutletIndex
}

/** How the lines should be to mend a finding; null where an editor must decide. */
export type Fixer = (given: FixCase) => LineEdit | null

/** One mended finding: what stood on a line and what stands there now. */
export type Fix = { file: string; line: number; rule: string; before: string[]; after: string[] }

/** The edit of a single line; null where nothing changes. */
export function oneLineEdit(
  { lines }: FixCase,
  line: number,
  text: string | null,
): LineEdit | null {
  return text === null || text === lines[line - 1] ? null : { line, remove: 1, insert: [text] }
}

import type { FieldReader } from './field-reader.ts'
import { LIMITS } from './limits.ts'
import { oneLine } from './one-line.ts'

/** The permanent id of an article: its `code`, else its path without `articles/` and `.md`. In NFC. */
export function articleCode(code: string | undefined, file: string, reader: FieldReader): string {
  const given = oneLine(code)?.normalize('NFC') ?? null
  if (given !== null && given.length > LIMITS.codeCharacters) {
    reader.remark({
      severity: 'error',
      rule: 'bad-value',
      field: 'code',
      message: `Unexpected \`code\` of ${given.length} characters, expected at most ${LIMITS.codeCharacters}`,
      mend: 'Shorten it: a code becomes a part of addresses.',
    })
  }
  return (
    given ??
    file
      .replace(/^articles\//, '')
      .replace(/\.md$/i, '')
      .normalize('NFC')
  )
}

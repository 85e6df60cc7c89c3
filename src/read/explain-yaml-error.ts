import type { YAMLError } from 'yaml'
import type { Remark } from './text-file.ts'

const QUOTE =
  'Put the whole value into double quotes, and write \\" for a quotation mark inside it.'

/** What an editor should do about an error of the YAML parser, by its code. */
const MENDS: Readonly<Record<string, readonly [message: string, mend: string]>> = Object.freeze({
  TAB_AS_INDENT: [
    'Unexpected tab at the beginning of a line, expected spaces',
    'Replace the tab with two spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['Unexpected second colon, expected one field on a line', QUOTE],
  MULTILINE_IMPLICIT_KEY: [
    'Unexpected end of the line, expected `field: value`',
    'Write each field as `name: value`, and indent lines that continue a value.',
  ],
  MISSING_CHAR: [
    'Unexpected end of a value, expected the sign that closes or separates it',
    'Look for a missing quotation mark, bracket, colon or comma.',
  ],
  BAD_ALIAS: ['Unexpected * at the beginning of a value, expected text', QUOTE],
  BAD_INDENT: [
    'Unexpected indentation, expected the same as in the lines above',
    'Begin fields at the margin, and indent what belongs to them by two spaces.',
  ],
  UNEXPECTED_TOKEN: ['Unexpected sign, expected `field: value`', QUOTE],
  BAD_SCALAR_START: ['Unexpected sign at the beginning of a value, expected text', QUOTE],
  BAD_DQ_ESCAPE: [
    'Unexpected \\ inside double quotes, expected \\\\ or an escape such as \\"',
    'Write \\\\, or use single quotes.',
  ],
  MULTIPLE_DOCS: ['Unexpected line ---, expected one set of fields', 'Delete the line.'],
  TAG_RESOLVE_FAILED: ['Unexpected ! at the beginning of a value, expected text', QUOTE],
  BAD_COLLECTION_TYPE: ['Unexpected ! at the beginning of a value, expected text', QUOTE],
  BAD_DIRECTIVE: [
    'Unexpected % at the beginning of a line, expected `field: value`',
    'Delete the line.',
  ],
})

const OPEN_QUOTE: readonly [message: string, mend: string] = [
  'Unexpected quotation mark that nothing closes, expected a second one',
  'Put a quotation mark at the end of the value too, or take the one at its beginning away.',
]

const OPEN_BRACKET: readonly [message: string, mend: string] = [
  'Unexpected bracket that nothing closes, expected ] or } after the last item',
  'Close the bracket at the end of the list. A text that begins with a bracket needs double quotes.',
]

/** What an error is really about, where its code does not tell. */
function openSign(error: YAMLError): readonly [string, string] | null {
  if (isOpenFlow(error)) return OPEN_BRACKET
  return error.code === 'MISSING_CHAR' && error.message.includes('quote') ? OPEN_QUOTE : null
}

/** Whether a `[` or `{` was never closed: the parser notes that far below it. */
export function isOpenFlow({ code, message }: YAMLError): boolean {
  return /^(?:BAD_INDENT|MISSING_CHAR)$/.test(code) && /^Flow (?:sequence|map)/i.test(message)
}

/** What is wrong where the first field is indented: every other line seems out of place then. */
export const INDENTED_FIRST: Remark = Object.freeze({
  severity: 'error',
  rule: 'bad-yaml',
  message: 'Unexpected spaces before the first field, expected it at the beginning of its line',
  mend: 'Take the spaces before the field away.',
})

/** An error of the YAML parser in an editor's words. Its warnings (unknown tags) lose words: errors too. */
export function explainYamlError(error: YAMLError): Remark {
  const [message, mend] = openSign(error) ??
    MENDS[error.code] ?? [
      `Unexpected YAML, expected \`field: value\` (${error.message.split('\n', 1)[0]})`,
      QUOTE,
    ]
  return { severity: 'error', rule: 'bad-yaml', message, mend }
}

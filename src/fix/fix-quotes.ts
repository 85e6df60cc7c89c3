import { type Fixer, oneLineEdit } from './fix.ts'

/** Characters of a line that is looked at. */
const LONGEST = 2000
const FIELD = /^([A-Za-z_][\w-]{0,63}[ \t]*:[ \t]+)(\S.*?)[ \t]*$/

/**
 * What keeps a line from being read: a tab or spaces before it, or a value that needs quotes:
 * `title: The ferry: a week late` → `title: "The ferry: a week late"`. Only a field at the margin
 * whose whole value stands on its line, without a comment, and with every quotation mark or bracket
 * that it opens closed again: else nobody knows where the value was meant to end.
 */
export const fixQuotes: Fixer = (given) => {
  const { finding, lines } = given
  const text = lines[finding.line - 1] ?? ''
  if (/^\t/.test(text)) return oneLineEdit(given, finding.line, untab(text))
  const indent = /^ +(?=[\w-]+:)/.exec(text)?.[0].length
  if (indent !== undefined && finding.column === indent + 1) {
    return oneLineEdit(given, finding.line, text.slice(indent))
  }
  if (text.length > LONGEST) return null
  const match = FIELD.exec(text)
  const next = lines[finding.line] ?? ''
  if (match === null || /^[ \t]+\S/.test(next)) return null
  const [, name, value] = match
  if (/\s#|\\|^["'|>]/.test(value!) || !isClosed(value!)) return null
  return oneLineEdit(given, finding.line, `${name}"${value!.replaceAll('"', '\\"')}"`)
}

/** Two spaces for each tab at the beginning of a line. */
function untab(line: string): string {
  return line.replace(/^[\t ]+/, (indent) => indent.replaceAll('\t', '  '))
}

/** A value that begins with a bracket must close it before the end, and go on: else it is a list. */
function isClosed(value: string): boolean {
  if (!/^[[{]/.test(value)) return true
  const close = value.startsWith('[') ? ']' : '}'
  const at = value.indexOf(close)
  return at > 0 && at < value.length - 1 && value.split(close).length === 2
}

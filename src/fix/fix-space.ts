import { type Fixer, oneLineEdit } from './fix.ts'
import { replaceValue } from './replace-value.ts'

/** `" https://…"` → `"https://…"`. */
export const fixSpace: Fixer = (given) => {
  const { line, column } = given.finding
  const text = given.lines[line - 1] ?? ''
  return oneLineEdit(
    given,
    line,
    replaceValue(text, column, (value) => value.trim()),
  )
}

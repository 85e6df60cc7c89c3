import { stripFields } from '../read/strip-fields.ts'
import { type Fixer, oneLineEdit } from './fix.ts'

/** Takes out of a field the characters that nobody sees and that are not read either. */
export const fixHidden: Fixer = (given) => {
  const { line, column, field } = given.finding
  const text = given.lines[line - 1] ?? ''
  if (field === null) return null
  const [stripped] = stripFields(text.slice(column - 1))
  return oneLineEdit(given, line, text.slice(0, column - 1) + stripped)
}

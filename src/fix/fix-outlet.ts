import { resolveOutlet } from '../read/resolve-outlet.ts'
import { type Fixer, oneLineEdit } from './fix.ts'
import { replaceValue } from './replace-value.ts'

/** `outlet: Harbour Post` → `outlet: harbour-post`: the outlet that the name is read as. */
export const fixOutlet: Fixer = (given) => {
  const { line, column } = given.finding
  const text = given.lines[line - 1] ?? ''
  const idOf = (name: string) => resolveOutlet(name, undefined, given.outlets).outlet?.id ?? null
  return oneLineEdit(given, line, replaceValue(text, column, idOf))
}

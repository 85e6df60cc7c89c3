import { roleSchema } from '../model/block.ts'
import { type Fixer, oneLineEdit } from './fix.ts'
import { clearlyMeant } from './fix-key.ts'

/** `<!-- role: standfrist -->` → `<!-- role: standfirst -->`. */
export const fixRole: Fixer = (given) => {
  const { line } = given.finding
  const text = given.lines[line - 1] ?? ''
  const match = /^(\s*<!--\s*role\s*:\s*)([A-Za-z]{1,40})(\s*-->\s*)$/i.exec(text)
  if (match === null) return null
  const role = clearlyMeant(match[2]!, roleSchema.options)
  return oneLineEdit(given, line, role === null ? null : `${match[1]}${role}${match[3]}`)
}

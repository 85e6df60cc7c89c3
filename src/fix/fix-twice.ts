import type { Fixer, LineEdit } from './fix.ts'

/** Takes out the second of two fields that say exactly the same, each on one line. */
export const fixTwice: Fixer = ({ finding, lines }): LineEdit | null => {
  const { line, field } = finding
  const text = lines[line - 1]
  if (text === undefined || field === null || field.includes('.')) return null
  const isHead = (other: string) => other.trimEnd() === text.trimEnd()
  const first = lines.findIndex(isHead)
  const continues = (at: number) => /^(?:[ \t]+\S|- )/.test(lines[at + 1] ?? '')
  if (first === -1 || first + 1 >= line || continues(first) || continues(line - 1)) return null
  return { line, remove: 1, insert: [] }
}

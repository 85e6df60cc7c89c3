import type { LineEdit } from './fix.ts'

/** A line without its end, and that end. */
type Line = { words: string; end: string }

/** Every line with its own end, `\r\n`, `\r` or `\n`; a byte order mark belongs to the end before. */
export function splitLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .map((line) => {
      const words = line.replace(/[\r\n]+$/, '')
      return { words, end: line.slice(words.length) }
    })
}

/** The text with an edit carried out; new lines end as the old one did. */
export function applyEdit(text: string, { line, remove, insert }: LineEdit): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const lines = splitLines(text)
  const end = lines[line - 1]?.end ?? '\n'
  const fresh = insert.map((words) => ({ words, end }))
  const all = lines.toSpliced(line - 1, remove, ...fresh)
  return mark + all.map(({ words, end }) => words + end).join('')
}

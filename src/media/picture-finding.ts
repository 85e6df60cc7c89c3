import type { Finding } from '../model/finding.ts'
import type { PictureUse } from './list-pictures.ts'
import type { PictureProblem } from './picture-problem.ts'

/** Longest line that a finding shows, in characters. */
const longestExcerpt = 200

/**
 * The finding about a picture of an article, at the line that names it.
 *
 * @param file of the article
 * @param text of that file; empty where it cannot be read
 */
export function pictureFinding(
  { file, text }: { file: string; text: string },
  use: Pick<PictureUse, 'src' | 'file'>,
  { rule, message, mend }: PictureProblem,
): Finding {
  const lines = text.split(/\r\n|\n|\r/)
  const names = [use.src, use.file ?? use.src, (use.file ?? use.src).split('/').at(-1)!]
  const found = names.map((name) => lines.findIndex((line) => line.includes(name)))
  const at = found.find((index) => index >= 0) ?? 0
  const line = lines[at] ?? ''
  const column = Math.max(0, line.indexOf(names.find((name) => line.includes(name)) ?? '')) + 1
  const excerpt = line !== '' && column <= longestExcerpt ? line.slice(0, longestExcerpt) : null
  const whole = `${message} (${use.file ?? use.src}); the page shows its place only`
  const place = { file, line: at + 1, column, excerpt }
  return { ...place, severity: 'warning', rule, field: null, message: whole, mend }
}

// Comes in: marks whose head is known. Goes out: marks in which nothing is unclaimed any more.

import { endsSentence, type Mark, nextText } from './mark.ts'
import { isBio, isSourceCredit } from './recognise-bio.ts'

const LONGEST_HEADING = 80

/** Bios at the end, headings in the middle, paragraphs for the rest. */
export function markBody(marks: readonly Mark[], byline: readonly string[]): Mark[] {
  const withBios = markBios(marks, byline)
  const headed = withBios.map((mark, index) =>
    isHeading(withBios, index)
      ? ({ ...mark, role: 'heading', doubt: 'taken as a heading because it is short' } as const)
      : mark,
  )
  return headed.map((mark) => (mark.role === 'text' ? { ...mark, role: 'paragraph' } : mark))
}

/** From the end upwards, as long as there are bios; a line that credits a source may stand between. */
function markBios(marks: readonly Mark[], byline: readonly string[]): Mark[] {
  const result = [...marks]
  let index = nextText(result, result.length - 1, -1)
  for (; index >= 0; index = nextText(result, index - 1, -1)) {
    const mark = result[index]!
    // The first text of an article is never a bio, whatever it says.
    if (nextText(result, index - 1, -1) < 0) break
    if (isBio(mark.text, byline)) result[index] = { ...mark, role: 'bio' }
    else if (!isSourceCredit(mark.text)) break
  }
  return result
}

/** Short, begins like a title, ends like none of a sentence, with text before it and after it. */
function isHeading(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]!
  if (mark.role !== 'text' || mark.text.length > LONGEST_HEADING || endsSentence(mark.text)) {
    return false
  }
  if (!/^[“"‘'¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(mark.text) || /[”"]$/.test(mark.text)) return false
  if (mark.text.startsWith('©') || isSourceCredit(mark.text)) return false
  const before = nextText(marks, index - 1, -1)
  const after = nextText(marks, index + 1)
  const follows = after >= 0 ? marks[after]!.text : ''
  return before >= 0 && (endsSentence(follows) || follows.length > LONGEST_HEADING)
}

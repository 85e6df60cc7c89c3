import type { PieceRole } from '../imported-article.ts'
import type { ScrapeLine } from './split-lines.ts'

/** A line on its way to a role: `text` is what nothing has claimed yet. */
export interface Mark extends ScrapeLine {
  role: PieceRole | 'text'
  credit?: string
  sort?: string
  /** Why an editor should look at it. */
  doubt?: string
}

/** The same marks with one of them changed to furniture of a sort. */
export const setAside = (mark: Mark, sort: string): Mark => ({ ...mark, role: 'furniture', sort })

/** Index of the nearest unclaimed line from `from` on, in steps of 1 or -1; -1 where none is left. */
export function nextText(marks: readonly Mark[], from: number, step: 1 | -1 = 1): number {
  for (let index = from; index >= 0 && index < marks.length; index += step) {
    if (marks[index]!.role === 'text') return index
  }
  return -1
}

/** Whether a line ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[.!?…:;,。！？؟][”"’')\]]*$/u.test(text)

import type { VFile } from 'vfile'
import { report } from '../report.ts'
import { bareWords, type Draft, headingDepth, imageOf, isOpenParagraph } from './draft.ts'

/** A headline has at most this many characters; a first paragraph has more. */
const longest = 180

/**
 * Finds the headline and takes empty headings out.
 *
 * The headline is the first thing of the article (pictures, furniture, a credit line may go before):
 * a heading of the first level or with the words of the title; or, after an empty heading, a short
 * paragraph without a full stop. Nothing else, so that no paragraph of the text is ever taken.
 */
export function findHeadline(drafts: readonly Draft[], title: string | null, file: VFile): Draft[] {
  const result: Draft[] = []
  let isOver = drafts.some(({ role }) => role === 'headline')
  let afterEmpty: Draft | null = null
  for (const draft of drafts) {
    if (headingDepth(draft) !== null && draft.words === '') {
      if (afterEmpty) tellEmpty(afterEmpty, file)
      afterEmpty = draft
      continue
    }
    if (isOver || imageOf(draft) || goesBefore(draft)) {
      result.push(draft)
      continue
    }
    const isHeadline = isHeadlineHere(draft, afterEmpty, title)
    result.push(isHeadline ? { ...draft, role: 'headline' } : draft)
    if (afterEmpty && !isHeadline) tellEmpty(afterEmpty, file)
    afterEmpty = null
    isOver = true
  }
  if (afterEmpty) tellEmpty(afterEmpty, file)
  return result
}

function goesBefore({ role }: Draft): boolean {
  return role === 'furniture' || role === 'attribution' || role === 'caption'
}

function isHeadlineHere(draft: Draft, afterEmpty: Draft | null, title: string | null): boolean {
  if (draft.role !== null) return false
  const isTitle = title !== null && title !== '' && bareWords(draft.words) === bareWords(title)
  const depth = headingDepth(draft)
  if (depth !== null) return depth === 1 || isTitle
  if (!isOpenParagraph(draft)) return false
  return isTitle || (afterEmpty !== null && isShortLine(draft.words))
}

function isShortLine(words: string): boolean {
  return words.length <= longest && !/[.。．؛;:：,，]["”’')\]»]?$/.test(words)
}

function tellEmpty(draft: Draft, file: VFile): void {
  report(file, {
    severity: 'note',
    rule: 'empty-heading',
    message: 'Unexpected empty heading, expected words after `#`; left out',
    mend: 'Give the heading its words or delete it.',
    place: draft.element,
  })
}

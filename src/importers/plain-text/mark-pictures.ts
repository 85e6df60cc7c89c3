// Comes in: marks. Goes out: marks in which the lines about pictures have found each other.

import { type Mark, setAside } from './mark.ts'
import { isAgencyCredit } from './recognise-caption.ts'

/** Longest caption that is believed on the word of an `Image` line alone. */
const BARE_CAPTION = 160
const LONGEST_ALT = 400

/** Attach credits that stand alone, then captions known by their place, then alternative texts. */
export function markPictures(marks: readonly Mark[]): Mark[] {
  const linked = marks.map((mark) => ({ ...mark }))
  for (let index = 0; index < linked.length; index += 1) {
    const mark = linked[index]!
    if (mark.role === 'caption' && mark.text === '') joinCredit(linked, index)
    else if (mark.role === 'furniture' && /^(?:toggle|hide) caption$/i.test(mark.text)) {
      captionBefore(linked, index)
      setAsideRepeatedCredit(linked, index)
    } else if (mark.role === 'furniture' && mark.sort === 'image marker')
      captionAfter(linked, index)
  }
  const joined = linked.filter((mark) => mark.role !== 'caption' || mark.text || mark.credit)
  for (let index = 0; index < joined.length; index += 1) {
    if (joined[index]!.role === 'caption') altBefore(joined, index)
  }
  return joined
}

/** A line that is only a credit: of the line before in its run, or of the caption after it. */
function joinCredit(marks: Mark[], index: number): void {
  const mark = marks[index]!
  const before = marks[index - 1]
  const after = marks[index + 1]
  const isNear =
    before?.role === 'text' &&
    (before.group === mark.group || marks[index - 2]?.sort === 'image marker')
  const target = isNear ? before : after?.role === 'caption' && !after.credit ? after : undefined
  if (target === undefined) return
  target.role = 'caption'
  target.credit = mark.credit
  mark.credit = ''
}

/** `CAPTION / Jo Roe/Agency / toggle caption` */
function captionBefore(marks: Mark[], index: number): void {
  let at = index - 1
  while (at > index - 4 && marks[at]?.sort === 'image marker') at -= 1
  const last = marks[at]
  if (last?.role !== 'text' || last.text.length > 500) return
  const caption = marks[at - 1]
  if (isAgencyCredit(last.text) && caption?.role === 'text' && caption.text.length <= 500) {
    caption.role = 'caption'
    caption.credit = last.text
    last.role = 'caption'
    last.text = ''
  } else if (index - at === 1) last.role = 'caption'
}

/** The credit once more, below `toggle caption`. */
function setAsideRepeatedCredit(marks: Mark[], index: number): void {
  const again = marks[index + 1]
  const caption = marks.slice(Math.max(0, index - 5), index).findLast(({ credit }) => credit)
  if (again?.role === 'text' && again.text === caption?.credit) {
    marks[index + 1] = setAside(again, 'image marker')
  }
}

/** After `Image` a short line is a caption, even without a credit, unless a caption follows it. */
function captionAfter(marks: Mark[], index: number): void {
  const after = marks[index + 1]
  if (after?.role !== 'text' || after.text.length > BARE_CAPTION) return
  if (
    marks[index + 2]?.role === 'caption' ||
    !/^(?:image|photo|picture)$/i.test(marks[index]!.text)
  ) {
    return
  }
  after.role = 'caption'
  after.doubt = 'taken as a caption because it follows an image marker'
}

/** The line before a caption, in the same run or after an `Image` line, is the alternative text. */
function altBefore(marks: Mark[], index: number): void {
  const mark = marks[index - 1]
  if (mark?.role !== 'text' || mark.text.length > LONGEST_ALT) return
  const isMarked = marks[index - 2]?.sort === 'image marker'
  if (mark.group === marks[index]!.group || isMarked) mark.role = 'alt'
}

import type { Edit } from '../model/edit.ts'

/** A stretch of a block's text to be marked, and dropped words to be shown right before it. */
export type TextMark = {
  /** Index into the comparison's edits. */
  edit: number
  tag: 'del' | 'ins' | 'span'
  start: number
  end: number
}

/** Words of a put back into b's text at `at`, with the spaces that part them from their neighbours. */
export type Insertion = { edit: number; at: number; before: string; words: string; after: string }

export type PlacedMarks = { marks: TextMark[]; insertions: Insertion[] }

/** An edit with its place in the comparison. */
export type NumberedEdit = { edit: Edit; index: number }

const WORDLIKE_END = /[\p{L}\p{M}\p{N}.%’]$/u
const WORDLIKE_START = /^[\p{L}\p{M}\p{N}$€£]/u

/** Whether an edit is of words inside a block, as opposed to markup, images and whole blocks. */
export function isWordEdit(edit: Edit): boolean {
  if (!edit.a || !edit.b) return false
  return !/^(?:block|markup|furniture)\./.test(edit.class)
}

/** Marks of one side alone: what was dropped from a's block, or what was added to b's. */
export function markSide(
  edits: readonly NumberedEdit[],
  side: 'a' | 'b',
  block: number,
): TextMark[] {
  return edits.flatMap(({ edit, index }) => {
    const span = edit[side]
    if (!isWordEdit(edit) || span?.block !== block || span.start === span.end) return []
    const tag = side === 'a' ? 'del' : 'ins'
    return [{ edit: index, tag, start: span.start, end: span.end } as const]
  })
}

/** Both marks in b's text: added words wrapped, dropped words put back before them. */
export function markBoth(
  edits: readonly NumberedEdit[],
  block: number,
  textA: (block: number) => string,
  textB: string,
): PlacedMarks {
  const insertions: Insertion[] = []
  for (const { edit, index } of edits) {
    if (!isWordEdit(edit) || edit.b?.block !== block || edit.from === '') continue
    const placed = placeDropped(edit, textA(edit.a!.block), textB)
    // Dropped words keep their order, whatever their spaces ask for.
    const least = insertions[insertions.length - 1]?.at ?? 0
    const late = placed.at < least ? { at: least, before: '' } : {}
    insertions.push({ edit: index, ...placed, ...late })
  }
  return { marks: markSide(edits, 'b', block), insertions }
}

/** Where dropped words go back, so that they are parted from their neighbours as they were in a. */
function placeDropped(edit: Edit, textA: string, textB: string): Omit<Insertion, 'edit'> {
  const [a, b] = [edit.a!, edit.b!]
  const apartBefore = a.start === 0 || isSpace(textA[a.start - 1])
  const apartAfter = isSpace(textA[a.end])
  if (b.start < b.end) {
    const spaced = isSpace(textB[b.start - 1])
    if (!apartBefore && spaced) {
      // A mark that hung on the word before it stays there.
      let at = b.start
      while (isSpace(textB[at - 1])) at--
      return { at, before: '', words: edit.from, after: '' }
    }
    const missing = apartBefore && a.start > 0 && b.start > 0 && !spaced
    const parted = WORDLIKE_END.test(edit.from) && WORDLIKE_START.test(edit.to)
    return { at: b.start, before: missing ? ' ' : '', words: edit.from, after: parted ? ' ' : '' }
  }
  let at = b.start
  const ownWord = apartBefore && apartAfter
  if (ownWord || (apartBefore && isSpace(textB[at]))) while (isSpace(textB[at])) at++
  const atEnd = at >= textB.length
  const before = apartBefore && at > 0 && !isSpace(textB[at - 1]) ? ' ' : ''
  const after = ownWord && !atEnd ? ' ' : ''
  return { at, before, words: edit.from, after }
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character)
}

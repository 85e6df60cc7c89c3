import type { Block } from '../model/block.ts'
import type { Body } from '../model/body.ts'
import type { Alignment, Comparison, Edit } from '../model/edit.ts'
import { describeMark, pointHtml } from './describe-mark.ts'
import { type ElementMark, type HtmlMarks, markHtml } from './mark-html.ts'
import { isWordEdit, markBoth, markSide, type NumberedEdit, type TextMark } from './place-marks.ts'
import { wrapWhole } from './wrap-whole.ts'

/** One row of two texts side by side. */
export type MarkedRow = {
  type: Alignment['type']
  /** Indexes into each body's blocks. */
  aBlocks: number[]
  bBlocks: number[]
  /** a's blocks with dropped words marked; null where a has none, and for unchanged rows. */
  aHtml: string | null
  /** b's blocks with added words marked, as they are for unchanged rows; null where b has none. */
  bHtml: string | null
  /** One text with both marks; empty for unchanged rows: `bHtml` is all there is to show. */
  markedHtml: string
  /** Indexes into the comparison's edits. */
  edits: number[]
}

export type MarkOptions = {
  /** Put before `e0`, `e1` … in the ids of `markedHtml`: an edit's fragment address. */
  idPrefix?: string
}

/**
 * The rows of a comparison in the reading order of b, with a's removed blocks where they stood, as
 * HTML with `<del>` and `<ins>`. Page furniture is left out. Only `markedHtml` has ids; in all three
 * texts `data-edit` is the edit's number. Of a comparison by structure the blocks come unmarked; of
 * one that was not made, nothing.
 */
export function markChanges(
  comparison: Comparison,
  a: Body,
  b: Body,
  { idPrefix = '' }: MarkOptions = {},
): MarkedRow[] {
  const byRow = groupEdits(comparison)
  return comparison.alignment.flatMap((row, at) => {
    const blocks = [...row.a.map((i) => a.blocks[i]), ...row.b.map((i) => b.blocks[i])]
    if (blocks.every((block) => block?.role === 'furniture')) return []
    const edits = byRow[at] ?? []
    return [markRow(row, edits, a, b, { ids: idPrefix, plain: comparison.method !== 'words' })]
  })
}

type Manner = { ids: string; plain: boolean }

/** The edits of each row of the alignment, by the blocks that they touch. */
function groupEdits({ alignment, edits }: Comparison): NumberedEdit[][] {
  const rowOfA = new Map(alignment.flatMap((row, at) => row.a.map((block) => [block, at] as const)))
  const rowOfB = new Map(alignment.flatMap((row, at) => row.b.map((block) => [block, at] as const)))
  const groups: NumberedEdit[][] = alignment.map(() => [])
  for (const [index, edit] of edits.entries()) {
    const row = edit.b ? rowOfB.get(edit.b.block) : edit.a ? rowOfA.get(edit.a.block) : undefined
    if (row !== undefined) groups[row]!.push({ edit, index })
  }
  return groups
}

function markRow(
  row: Alignment,
  edits: readonly NumberedEdit[],
  a: Body,
  b: Body,
  manner: Manner,
): MarkedRow {
  const blocksA = row.a.map((at) => ({ at, block: a.blocks[at]! }))
  const blocksB = row.b.map((at) => ({ at, block: b.blocks[at]! }))
  const shared = {
    type: row.type,
    aBlocks: row.a,
    bBlocks: row.b,
    edits: edits.map(({ index }) => index),
  }
  const join = (parts: readonly string[]) => parts.join('\n')
  if (row.type === 'same')
    return {
      ...shared,
      aHtml: null,
      bHtml: blocksB.length > 0 ? join(blocksB.map(({ block }) => block.html)) : null,
      markedHtml: '',
    }
  if (row.type === 'added' || row.type === 'removed')
    return lonely(shared, blocksA, blocksB, edits, manner)
  const describe = describeMark(edits, null)
  const aHtml = blocksA.map(({ at, block }) => {
    const marks = markSide(edits, 'a', at)
    return mark(block, { marks, insertions: [], elements: elementsOf(edits, 'a', at) }, describe)
  })
  const bHtml = blocksB.map(({ at, block }) => {
    const marks = markSide(edits, 'b', at)
    return mark(block, { marks, insertions: [], elements: elementsOf(edits, 'b', at) }, describe)
  })
  const given = new Set<number>()
  const markedHtml = blocksB.map(({ at, block }) => {
    const both = markBoth(edits, at, (i) => a.blocks[i]?.text ?? '', block.text)
    const elements = elementsOf(edits, 'b', at)
    const marks = [...both.marks, ...lostMarkup(edits, at, both.marks)]
    return mark(block, { ...both, marks, elements }, describeMark(edits, manner.ids, given))
  })
  return {
    ...shared,
    aHtml: blocksA.length > 0 ? join(aHtml) : null,
    bHtml: blocksB.length > 0 ? join(bHtml) : null,
    markedHtml: manner.plain ? '' : join([...points(edits, given, manner.ids), ...markedHtml]),
  }
}

/** Empty marks, so that edits without words of their own (a split, a move) have an address too. */
function points(
  edits: readonly NumberedEdit[],
  given: ReadonlySet<number>,
  idPrefix: string,
): string[] {
  return edits
    .filter(({ index }) => !given.has(index))
    .map(({ edit, index }) => pointHtml(edit, index, idPrefix))
}

/** A block of one text only: marked as a whole. */
function lonely(
  shared: Pick<MarkedRow, 'type' | 'aBlocks' | 'bBlocks' | 'edits'>,
  blocksA: readonly { at: number; block: Block }[],
  blocksB: readonly { at: number; block: Block }[],
  edits: readonly NumberedEdit[],
  { ids }: Manner,
): MarkedRow {
  const tag = blocksA.length > 0 ? 'del' : 'ins'
  const index = edits[0]?.index
  const whole = (prefix: string | null) =>
    [...blocksA, ...blocksB]
      .map(({ block }) => wrapWhole(block, tag, index, describeMark(edits, prefix)))
      .join('\n')
  const own = whole(null)
  return {
    ...shared,
    aHtml: tag === 'del' ? own : null,
    bHtml: tag === 'ins' ? own : null,
    markedHtml: whole(ids),
  }
}

/** Without the text that the HTML should hold nothing can be placed: the block stays unmarked. */
function mark(block: Block, marks: HtmlMarks, describe: ReturnType<typeof describeMark>): string {
  return markHtml(block.html, block.text, marks, describe) ?? block.html
}

/** Links and emphasis that this side has and the other lacks, or that lead elsewhere. */
function elementsOf(edits: readonly NumberedEdit[], side: 'a' | 'b', block: number): ElementMark[] {
  return edits.flatMap(({ edit, index }) => {
    const span = edit[side]
    const here = side === 'a' ? 'removed' : 'added'
    if (!isMarkup(edit) || span?.block !== block) return []
    if (!edit.facets.includes(here) && !edit.facets.includes('changed')) return []
    const kind = edit.class === 'markup.link' ? 'link' : 'emphasis'
    return [{ edit: index, start: span.start, end: span.end, kind } as const]
  })
}

/** Words of b that lost their link or emphasis, where no other mark touches them. */
function lostMarkup(
  edits: readonly NumberedEdit[],
  block: number,
  marks: readonly TextMark[],
): TextMark[] {
  return edits.flatMap(({ edit, index }) => {
    const span = edit.b
    if (!isMarkup(edit) || !edit.facets.includes('removed') || span?.block !== block) return []
    const touched =
      edits.some(
        (other) =>
          isWordEdit(other.edit) &&
          other.edit.b?.block === block &&
          other.edit.b.start <= span.end &&
          other.edit.b.end >= span.start,
      ) || marks.some((mark) => mark.start < span.end && mark.end > span.start)
    return touched || span.start === span.end
      ? []
      : [{ edit: index, tag: 'span' as const, start: span.start, end: span.end }]
  })
}

function isMarkup(edit: Edit): boolean {
  return edit.class.startsWith('markup.')
}

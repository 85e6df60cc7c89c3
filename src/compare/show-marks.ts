import { markBoth, type NumberedEdit, type PlacedMarks } from './place-marks.ts'

/** How dropped and added words are set off in plain text. */
export type Brackets = { del: readonly [string, string]; ins: readonly [string, string] }

/** As `wdiff` and `git diff --word-diff` do. */
export const PLAIN_BRACKETS: Brackets = Object.freeze({
  del: ['{-', '-}'],
  ins: ['{+', '+}'],
} as const)

/** One text with both marks, `the {-U.S.-} {+US+} navy`, of b's block. */
export function showMarks(
  edits: readonly NumberedEdit[],
  block: number,
  textA: (block: number) => string,
  textB: string,
  brackets: Brackets = PLAIN_BRACKETS,
): string {
  const placed = markBoth(edits, block, textA, textB)
  return weave(textB, placed, brackets)
}

function weave(text: string, { marks, insertions }: PlacedMarks, { del, ins }: Brackets): string {
  const points = [
    ...insertions.map((one, order) => ({
      at: one.at,
      rank: 1,
      order,
      text: one.before + del[0] + one.words + del[1] + one.after,
    })),
    ...marks.flatMap((mark, order) => [
      { at: mark.start, rank: 2, order, text: ins[0] },
      { at: mark.end, rank: 0, order, text: ins[1] },
    ]),
  ]
  points.sort((one, two) => one.at - two.at || one.rank - two.rank || one.order - two.order)
  let woven = ''
  let at = 0
  for (const point of points) {
    woven += text.slice(at, point.at) + point.text
    at = point.at
  }
  return woven + text.slice(at)
}

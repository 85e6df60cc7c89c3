import type { Body } from '../model/body.ts'
import type { Alignment, Comparison } from '../model/edit.ts'
import { isPart } from './count-edits.ts'
import { editClass, weighEdit } from './edit-classes.ts'
import type { NumberedEdit } from './place-marks.ts'
import { shorten } from './shorten.ts'
import { type Brackets, PLAIN_BRACKETS, showMarks } from './show-marks.ts'

const COLOURED: Brackets = Object.freeze({
  del: ['\u001b[31m{-', '-}\u001b[0m'],
  ins: ['\u001b[32m{+', '+}\u001b[0m'],
} as const)

/**
 * A comparison for the terminal: summary, counts, then each changed block with its marks in the way of
 * `git diff --word-diff`. Control characters of the texts are taken out, so that they cannot steer
 * the terminal. Ends with a line feed.
 */
export function formatComparison(
  comparison: Comparison,
  a: Body,
  b: Body,
  { color = false }: { color?: boolean } = {},
): string {
  const brackets = color ? COLOURED : PLAIN_BRACKETS
  const numbered = comparison.edits.map((edit, index) => ({
    edit: { ...edit, from: clean(edit.from), to: clean(edit.to) },
    index,
  }))
  const rows = comparison.alignment.map((row) => formatRow(row, numbered, a, b, brackets))
  return [
    ...comparison.summary.map(clean),
    '',
    ...Object.entries(comparison.counts).map(([id, count]) => formatCount(id, count)),
    '',
    ...rows.flat(),
    ...comparison.lost.flatMap((line, at) => (at === 0 ? ['', clean(line)] : [clean(line)])),
    '',
  ].join('\n')
}

function formatCount(id: string, count: number): string {
  return `${String(count).padStart(5)}  ${id.padEnd(24)} ${editClass(id).label}`
}

function formatRow(
  row: Alignment,
  edits: readonly NumberedEdit[],
  a: Body,
  b: Body,
  brackets: Brackets,
): string[] {
  const role = b.blocks[row.b[0] ?? -1]?.role ?? a.blocks[row.a[0] ?? -1]?.role ?? ''
  const places = `${row.a.join('+') || '·'} → ${row.b.join('+') || '·'}`
  const head = `${row.type.padEnd(8)} ${places.padEnd(12)} ${role}`
  if (role === 'furniture' || row.type === 'same') return [head]
  if (role === 'image') return [`${head}  ${imageOf(row, a, b)}`]
  const here = edits.filter(
    ({ edit }) =>
      (edit.a && row.a.includes(edit.a.block)) || (edit.b && row.b.includes(edit.b.block)),
  )
  const text = (at: number) => clean(a.blocks[at]?.text ?? '')
  if (row.type === 'removed')
    return [head, ...row.a.map((at) => `  ${brackets.del[0]}${line(text(at))}${brackets.del[1]}`)]
  const marked = row.b.map((at) => {
    const own = clean(b.blocks[at]?.text ?? '')
    const shown =
      row.type === 'added'
        ? brackets.ins[0] + own + brackets.ins[1]
        : showMarks(here, at, text, own, brackets)
    return `  ${line(shown)}`
  })
  return [head, ...marked, ...here.filter(({ edit }) => !isPart(edit)).flatMap(formatEdit)]
}

function imageOf(row: Alignment, a: Body, b: Body): string {
  const names = [a.blocks[row.a[0] ?? -1], b.blocks[row.b[0] ?? -1]].map((block) =>
    clean(block?.image?.src ?? block?.image?.alt ?? '∅'),
  )
  return names.join(' → ')
}

function formatEdit({ edit, index }: NumberedEdit): string[] {
  if (edit.class.startsWith('furniture.') || edit.from + edit.to === '') return []
  const sure = edit.confidence < 0.5 ? ' ?' : ''
  const star = weighEdit(edit) === 'substantive' ? '*' : ' '
  const how = edit.class.startsWith('markup.') ? ` ${edit.facets.join(' ')}` : ''
  const words = `${shorten(edit.from) || '∅'} → ${shorten(edit.to) || '∅'}`
  return [`    ${star} e${index} ${edit.class}${how}${sure}: ${words}`]
}

function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Without control characters; of the same length, so that positions hold. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (found) => ' '.repeat(found.length))
}

import { isPart } from '../../compare/count-edits.ts'
import { editClass, type Weight, weighEdit } from '../../compare/edit-classes.ts'
import type { Edit } from '../../model/edit.ts'
import type { Take } from './list-takes.ts'

/** What is counted of one edit. */
export type Mark = {
  class: string
  label: string
  weight: Weight
  /** Words for words, where a table can show them: no whole paragraphs, pictures and credit lines. */
  swap: { from: string; to: string } | null
  /** Whether it is one of wording, in which no fact can hide. */
  isWording: boolean
  /** Number of the edit in its comparison. */
  index: number
}

/** A take with its edits, those left out that are parts of a headline or caption. */
export type MarkedTake = { take: Take; marks: Mark[] }

const longestSwap = 48

/** Looks through the edits of each take, once: comparisons are long, and may have to be read from disk. */
export function markTakes(takes: readonly Take[]): MarkedTake[] {
  return takes.map((take) => {
    const marks: Mark[] = []
    for (const [index, edit] of take.comparison?.edits.entries() ?? [])
      if (!isPart(edit)) marks.push(markOf(edit, index))
    return { take, marks }
  })
}

function markOf(edit: Edit, index: number): Mark {
  const { class: id, from, to } = edit
  const swap = isShort(edit) ? { from, to } : null
  const isWording = swap !== null && isSafeWording(edit)
  return { class: id, label: labelOf(edit), weight: weighEdit(edit), swap, isWording, index }
}

/** Of what stands around a text it matters most which way it went: `byline dropped`. */
function labelOf({ class: id, from, to }: Edit): string {
  const { label } = editClass(id)
  if (!id.startsWith('furniture.')) return label
  return `${label} ${from === '' ? 'added' : to === '' ? 'dropped' : 'changed'}`
}

function isShort({ class: id, from, to }: Edit): boolean {
  return from.length + to.length <= longestSwap && !/^(?:block|furniture|markup)\./.test(id)
}

function isSafeWording({ class: id, from, to, facets }: Edit): boolean {
  if (id === 'style.house') return true
  if (id !== 'wording.replaced' || /[\p{Lu}\p{N}]/u.test(from + to)) return false
  return !facets.some((facet) => /^(?:number|date|name|quote)$/.test(facet))
}

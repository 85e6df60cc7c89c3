import type { Edit } from '../model/edit.ts'
import { EDIT_CLASSES } from './edit-classes.ts'

/** Number of edits of each class that occurs, in the order of the classes; parts of furniture are left out. */
export function countEdits(edits: readonly Edit[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const edit of edits)
    if (!isPart(edit)) counts.set(edit.class, (counts.get(edit.class) ?? 0) + 1)
  return Object.fromEntries(
    EDIT_CLASSES.flatMap(({ id }) => (counts.has(id) ? [[id, counts.get(id) ?? 0]] : [])),
  )
}

/** Whether an edit is a part of one that spans a whole headline, caption, standfirst, biography or credit line. */
export function isPart(edit: Edit): boolean {
  return edit.facets.some((facet) => facet.startsWith('in-'))
}

import type { Comparison } from '../../model/edit.ts'

/** The groups that a reader is shown, from what matters most; a class belongs to one by its prefix. */
export const editGroups = [
  { id: 'fact', name: 'Facts', prefixes: ['fact'] },
  { id: 'wording', name: 'Wording', prefixes: ['wording'] },
  { id: 'block', name: 'Paragraphs', prefixes: ['block'] },
  { id: 'name', name: 'Names', prefixes: ['name'] },
  { id: 'style', name: 'Style and spelling', prefixes: ['style', 'spelling', 'punctuation'] },
  { id: 'frame', name: 'Headline, pictures, links', prefixes: ['furniture', 'markup', 'field'] },
  { id: 'other', name: 'Other', prefixes: [] },
] as const

export type EditGroupId = (typeof editGroups)[number]['id']

/** How many edits one group has. */
export type EditCount = { id: EditGroupId; name: string; count: number }

/** Group of an edit class, `name.honorific` → `name`. */
export function editGroupOf(editClass: string): EditGroupId {
  const prefix = editClass.split('.')[0] ?? ''
  const group = editGroups.find(({ prefixes }) => (prefixes as readonly string[]).includes(prefix))
  return group?.id ?? 'other'
}

/** Counts by group, groups without edits left out. */
export function groupEdits(counts: Comparison['counts']): EditCount[] {
  const sums = new Map<EditGroupId, number>()
  for (const [editClass, count] of Object.entries(counts)) {
    const id = editGroupOf(editClass)
    sums.set(id, (sums.get(id) ?? 0) + count)
  }
  return editGroups
    .map(({ id, name }) => ({ id, name, count: sums.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
}

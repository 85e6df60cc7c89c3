import type { Edit } from '../model/edit.ts'
import { weighEdit } from './edit-classes.ts'
import { writeAttributes } from './html-tree.ts'
import type { DescribeMark } from './mark-html.ts'
import type { NumberedEdit } from './place-marks.ts'

const HIDDEN = Object.freeze({ del: 'dropped: ', ins: 'added: ' })

/**
 * What the marks of a row say of their edits. `idPrefix` null: no ids. Of an edit with two marks the
 * first one met carries the id; `given` gathers the edits that have one.
 */
export function describeMark(
  edits: readonly NumberedEdit[],
  idPrefix: string | null,
  given: Set<number> = new Set(),
): DescribeMark {
  const byIndex = new Map(edits.map(({ edit, index }) => [index, edit]))
  return (index, tag, first) => {
    const edit = byIndex.get(index)
    const withId = idPrefix !== null && first && edit !== undefined && !given.has(index)
    if (withId) given.add(index)
    const markup = tag === 'span'
    const weight = edit && weighEdit(edit)
    return {
      attributes: writeAttributes({
        id: withId ? `${idPrefix}e${index}` : undefined,
        class: markup ? 'edit edit-markup' : 'edit',
        'data-class': edit?.class,
        'data-weight': weight,
        'data-edit': edit && String(index),
      }),
      weight,
      hidden: markup ? markupWords(edit?.class, edit?.facets ?? []) : HIDDEN[tag],
    }
  }
}

/** An empty mark for an edit without words of its own. */
export function pointHtml(edit: Edit, index: number, idPrefix: string): string {
  const attributes = writeAttributes({
    id: `${idPrefix}e${index}`,
    class: 'edit edit-point',
    'data-class': edit.class,
    'data-weight': weighEdit(edit),
    'data-edit': String(index),
  })
  return `<span${attributes}></span>`
}

function markupWords(id: string | undefined, facets: readonly string[]): string {
  const what = id === 'markup.link' ? 'link' : 'emphasis'
  const how = facets.includes('added')
    ? 'added'
    : facets.includes('removed')
      ? 'dropped'
      : 'changed'
  return `${what} ${how}: `
}

import { weighEdit } from './edit-classes.ts'
import type { DescribeMark } from './mark-html.ts'
import type { NumberedEdit } from './place-marks.ts'

const HIDDEN = Object.freeze({ del: 'dropped: ', ins: 'added: ' })

/**
 * What the marks of a row say of their edits. `idPrefix` null: no ids. Of an edit with two marks the
 * first one met carries the id.
 */
export function describeMark(
  edits: readonly NumberedEdit[],
  idPrefix: string | null,
): DescribeMark {
  const byIndex = new Map(edits.map(({ edit, index }) => [index, edit]))
  const given = new Set<number>()
  return (index, tag, first) => {
    const edit = byIndex.get(index)
    const withId = idPrefix !== null && first && edit !== undefined && !given.has(index)
    if (withId) given.add(index)
    const markup = tag === 'span'
    return {
      properties: {
        ...(withId ? { id: `${idPrefix}e${index}` } : {}),
        className: markup ? ['edit', 'edit-markup'] : ['edit'],
        ...(edit
          ? { dataClass: edit.class, dataWeight: weighEdit(edit), dataEdit: String(index) }
          : {}),
      },
      hidden: markup ? markupWords(edit?.class, edit?.facets ?? []) : HIDDEN[tag],
    }
  }
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

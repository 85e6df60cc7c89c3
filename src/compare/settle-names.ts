import type { Edit } from '../model/edit.ts'
import type { Setting } from './rules/rule.ts'

/**
 * Decides the possible transliterations once the whole pair is known. The spelling changed throughout
 * (the old one twice or more in a and never in b, the new one never in a), or it stands next to one
 * that did: the same name. Otherwise it may be somebody else: `name.changed`, possible, low confidence.
 */
export function settleNames(edits: readonly Edit[], setting: Setting): Edit[] {
  const sure = edits.map((edit) => isOpen(edit) && changedThroughout(edit, setting))
  return edits.map((edit, at) => {
    if (!isOpen(edit)) return edit
    const neighbours = [at - 1, at + 1].some(
      (other) => (sure[other] || isKnown(edits[other])) && areNeighbours(edit, edits[other]!),
    )
    const facets = edit.facets.filter((facet) => facet !== 'possible')
    if (sure[at]) return { ...edit, confidence: 0.7, facets }
    if (neighbours) return { ...edit, confidence: 0.65, facets }
    return { ...edit, class: 'name.changed', confidence: 0.4 }
  })
}

function isOpen(edit: Edit): boolean {
  return edit.class === 'name.transliteration' && edit.facets.includes('possible')
}

function isKnown(edit: Edit | undefined): boolean {
  return edit?.class === 'name.transliteration' && !edit.facets.includes('possible')
}

function changedThroughout({ from, to }: Edit, { a, b }: Setting): boolean {
  const [old, fresh] = [from.normalize('NFC'), to.normalize('NFC')]
  return (a.counts.get(old) ?? 0) >= 2 && !b.counts.has(old) && !a.counts.has(fresh)
}

function areNeighbours(one: Edit, two: Edit): boolean {
  if (!one.a || !two.a || one.a.block !== two.a.block) return false
  return one.a.end + 1 === two.a.start || two.a.end + 1 === one.a.start
}

import type { VFile } from 'vfile'
import { isFurniture } from '../../model/furniture.ts'
import { report } from '../report.ts'
import { type Draft, headingDepth, isOpenParagraph } from './draft.ts'

/** A template tag of Hugo (`{{< … >}}`), Jekyll or Eleventy (`{% … %}`, `{{ … }}`). */
const tag = /\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}/g

/**
 * Gives lines that belong to the page around the article, and paragraphs that are nothing but
 * template tags, the role `furniture`. Template tags inside sentences stay as they are written.
 */
export function findFurniture(drafts: readonly Draft[], file: VFile): Draft[] {
  const lines: Draft[] = []
  const tags: Draft[] = []
  const result = drafts.map((draft): Draft => {
    const open = isOpenParagraph(draft) || (draft.role === null && headingDepth(draft) !== null)
    if (/\{\{|\{%/.test(draft.words)) tags.push(draft)
    if (!open || draft.words === '') return draft
    if (isFurniture(draft.words)) lines.push(draft)
    else if (draft.words.replace(tag, '').trim() !== '') return draft
    return { ...draft, role: 'furniture' }
  })
  if (lines.length > 0) tellFurniture(lines, file)
  if (tags.length > 0) tellTags(tags, file)
  return result
}

function tellFurniture(lines: readonly Draft[], file: VFile): void {
  const words = [...new Set(lines.map((draft) => `“${draft.words.slice(0, 40)}”`))]
  const shown = words.slice(0, 5).join(', ') + (words.length > 5 ? ' …' : '')
  report(file, {
    severity: 'note',
    rule: 'furniture-in-body',
    message: `Unexpected page furniture in the text, expected the article only: ${shown}; set aside`,
    mend: 'Delete these lines, or leave it: the page is made without them.',
    place: lines[0]?.element,
  })
}

function tellTags(tags: readonly Draft[], file: VFile): void {
  const first = tags[0]!
  const shown = first.words.match(tag)?.[0].slice(0, 60) ?? '{{'
  const more = tags.length > 1 ? ` and in ${tags.length - 1} more places` : ''
  report(file, {
    severity: 'note',
    rule: 'shortcode',
    message: `Unexpected template tag \`${shown}\`${more}, expected text; it is not carried out`,
    mend: 'Put in its place what it made on the outlet’s own page: a picture, a link, words.',
    place: first.element,
  })
}

import { bareWords, type Draft, headingDepth, imageOf, isAllEmphasis } from './draft.ts'

/**
 * Gives the summary below the headline the role `standfirst`: the first words after it, set as a
 * heading or all in emphasis, and the same as the description in the front matter. A plain first
 * paragraph that the description repeats is the first paragraph of the text.
 */
export function findStandfirst(drafts: readonly Draft[], description: string | null): Draft[] {
  const wanted = description ? bareWords(description) : ''
  if (wanted === '' || drafts.some(({ role }) => role === 'standfirst')) return [...drafts]
  const at = drafts.findIndex((draft) => draft.role === null && !imageOf(draft))
  const draft = drafts[at]
  if (!draft || bareWords(draft.words) !== wanted) return [...drafts]
  if (headingDepth(draft) === null && !isAllEmphasis(draft.element)) return [...drafts]
  return drafts.with(at, { ...draft, role: 'standfirst' })
}

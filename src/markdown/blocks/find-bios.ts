import { type Draft, imageOf, isAllEmphasis, isOpenParagraph } from './draft.ts'

/** “Ana Silva”, “A. B. de Silva Jr.”: two to six words, the first and one more with a capital. */
const person =
  "^(?!(?:This|That|These|The|Each|Our|Its|His|Her|If|In|For)\\b)\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|da|del|van|von|der|den|la|le|bin|al|al-\\p{Lu}\\p{L}{1,20})){1,5}"
const trade =
  '(?:bureau chief|correspondent|reporter|columnist|journalist|staff writer|contributing (?:writer|editor)|freelance \\p{L}{3,20}|(?:\\p{L}{2,20} ){0,3}(?:editor|writer|photographer|producer))'

const forms: readonly RegExp[] = [
  new RegExp(
    `${person} (?:covers|writes about|reports on|has covered) .{2,300}? (?:for|at) \\p{Lu}.{1,80}`,
    'u',
  ),
  new RegExp(`${person},? (?:is|was) (?:an?|the|our|chief|senior)? ?.{0,80}?${trade}\\b`, 'u'),
  new RegExp(
    `${person} (?:also )?contributed (?:reporting|research|to this (?:report|story|article))`,
    'u',
  ),
  /^(?:more about|follow) \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}(?: on (?:x|twitter|facebook|bluesky))?:?\.?$/iu,
  /^(?:additional )?reporting by \p{Lu}/iu,
  /\bMore about \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4}$/u,
]
/** In italics at the end, a looser form will do: “Ana Silva is a professor at …”. */
const loose = new RegExp(
  `${person},? (?:(?:is|was) (?:an?|the) |(?:teaches|lives|works|writes) (?:at|in|for|on|about) )`,
  'u',
)

/**
 * Gives the lines about the writers at the end of the article the role `bio`. Goes back from the end
 * and stops at the first paragraph that is neither bio, credit, furniture nor picture, so that a
 * sentence about a reporter within the text is safe.
 */
export function findBios(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts]
  for (let at = result.length - 1; at > 0; at--) {
    const draft = result[at]!
    if (isBio(draft)) result[at] = { ...draft, role: 'bio' }
    else if (!isPassedOver(draft)) break
  }
  return result
}

function isPassedOver(draft: Draft): boolean {
  const { role, element } = draft
  if (role === 'attribution' || role === 'furniture' || role === 'bio' || role === 'caption')
    return true
  return imageOf(draft) !== null || element.tagName === 'hr'
}

function isBio(draft: Draft): boolean {
  if (!isOpenParagraph(draft) || draft.words.length > 600) return false
  const head = draft.words.slice(0, 600)
  return forms.some((form) => form.test(head)) || (isAllEmphasis(draft.element) && loose.test(head))
}

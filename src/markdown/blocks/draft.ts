import type { Element } from 'hast'
import type { Role } from '../../model/block.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { isElement, textContent } from '../text-content.ts'

/** A piece of the article on its way to a block. `role` is null until a rule has given one. */
export interface Draft {
  element: Element
  /** Words with spaces folded, for rules to look at; the block's own text keeps its spaces. */
  words: string
  role: Role | null
}

export function draftOf(element: Element, role: Role | null = element.data?.role ?? null): Draft {
  return { element, words: foldSpaces(textContent(element)), role }
}

/** The `img` of a picture, which may stand in a link. */
export function imageOf({ element }: Draft): Element | null {
  if (element.tagName === 'img') return element
  const [only, ...rest] = element.children
  return element.tagName === 'a' && rest.length === 0 && isElement(only, 'img') ? only : null
}

/** Level of a heading, or null. */
export function headingDepth({ element }: Draft): number | null {
  const { tagName } = element
  const level = tagName.length === 2 && tagName[0] === 'h' ? Number(tagName[1]) : 0
  return level >= 1 && level <= 6 ? level : null
}

/** A paragraph in the plain sense, whose role nobody has settled yet. */
export function isOpenParagraph(draft: Draft | undefined): draft is Draft & { role: null } {
  return draft?.role === null && draft.element.tagName === 'p'
}

/** Whether every word of the element stands in emphasis. */
export function isAllEmphasis(element: Element): boolean {
  return element.children.every((node) =>
    node.type === 'text'
      ? node.value.trim().length <= 1
      : isElement(node, 'em', 'i', 'strong', 'b', 'small', 'br') ||
        (isElement(node, 'a', 'span', 'p') && isAllEmphasis(node)),
  )
}

/** Letters and digits only, in lower case: whether two lines say the same. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

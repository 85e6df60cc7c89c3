import type { Element } from 'hast'
import { type Draft, draftOf, isAllEmphasis } from '../blocks/draft.ts'
import { isBlank, isElement } from '../text-content.ts'
import type { CreditReader } from './credit-reader.ts'
import { type Credit, mayBeAllCredits } from './find-credits.ts'
import { asParagraph, splitElement } from './split-element.ts'
import { mapText, type TextMap } from './text-map.ts'

/** How many pieces from either end a credit may be mixed with running text. */
const zone = { head: 3, tail: 6 }

/** Forms that are part of a sentence or of a paragraph of the text and stay in it. */
const staysInText: ReadonlySet<string> = new Set(['dateline'])

/**
 * Gives the sentences that credit the source a block of their own, role `attribution`: a paragraph,
 * a quotation or a list that holds nothing else as it is; one glued to the end or the head of a
 * paragraph, or to the last item of a list, is cut off. Far from both ends of the article only whole
 * blocks count, so that a sentence about some other text stays what it is.
 */
export function setCreditsApart(drafts: readonly Draft[], read: CreditReader): Draft[] {
  const texts = drafts.filter(isText)
  const nearEnd = new Set([...texts.slice(0, zone.head), ...texts.slice(-zone.tail)])
  return drafts.flatMap((draft) => {
    if (!isText(draft)) return [draft]
    const near = nearEnd.has(draft)
    if (!near && !mayBeAllCredits(mapText(draft.element))) return [draft]
    const { map, credits: found } = read(draft.element)
    const credits = found.filter(({ form }) => !staysInText.has(form.id))
    return credits.length === 0 ? [draft] : setApart(draft, map, credits, near)
  })
}

function isText({ role, element, words }: Draft): boolean {
  if (role !== null || words === '') return false
  return isElement(element, 'p', 'blockquote', 'ul', 'ol', 'div', 'h4', 'h5', 'h6')
}

function setApart(draft: Draft, map: TextMap, credits: readonly Credit[], near: boolean): Draft[] {
  const { element } = draft
  const first = credits[0]!
  const last = credits.at(-1)!
  const length = map.text.trimEnd().length
  const covered = credits.reduce((sum, { start, end }) => sum + end - start + 1, 0)
  if (covered >= length * 0.95 || (near && fillsBlock(draft, map, first)))
    return [draftOf(asParagraph(element), 'attribution')]
  if (!near) return [draft]
  const tail = extend(map, last.start, 'start')
  if (extend(map, last.end, 'end') >= length) {
    const start =
      first.start < tail && isGap(map.text, credits) ? extend(map, first.start, 'start') : tail
    return cutAt(element, start, 'after')
  }
  const end = extend(map, first.end, 'end')
  if (first.start === 0 && isElement(element, 'p')) return cutAt(element, end, 'before')
  return [draft]
}

/** Nothing but the credit and what belongs to it, all in emphasis or all in one short quotation. */
function fillsBlock({ element, words }: Draft, map: TextMap, first: Credit): boolean {
  if (map.text.slice(0, first.start).trim() !== '') return false
  if (isElement(element, 'blockquote', 'h4', 'h5', 'h6')) return words.length <= 400
  return isElement(element, 'p') && words.length <= 700 && isAllEmphasis(element)
}

/** Whether the credits follow each other with nothing between. */
function isGap(text: string, credits: readonly Credit[]): boolean {
  return credits.every((credit, i) => {
    const next = credits[i + 1]
    return !next || text.slice(credit.end, next.start).trim() === ''
  })
}

/** The end of the emphasis that a credit stands in: its other sentences belong to the credit. */
function extend(map: TextMap, at: number, side: 'start' | 'end'): number {
  const around = map.emphasis.filter((one) => one.start <= at && at <= one.end && one.start > 0)
  const from = map.emphasis.filter((one) => one.start <= at && at <= one.end)
  if (side === 'start') return around.reduce((least, one) => Math.min(least, one.start), at)
  return from.reduce((most, one) => Math.max(most, one.end), at)
}

function cutAt(element: Element, at: number, credit: 'before' | 'after'): Draft[] {
  const [before, after] = splitElement(element, at)
  const pieces: [Element, boolean][] = [
    [before, credit === 'before'],
    [after, credit === 'after'],
  ]
  return pieces.flatMap(([piece, isCredit]) => {
    if (isBlank(piece)) return []
    return [
      isCredit ? draftOf(asParagraph(piece), 'attribution') : draftOf(dropEmptyItems(piece), null),
    ]
  })
}

/** A list whose last item was nothing but the credit keeps no empty item. */
function dropEmptyItems(element: Element): Element {
  if (!isElement(element, 'ul', 'ol')) return element
  return {
    ...element,
    children: element.children.filter((node) => !isElement(node) || !isBlank(node)),
  }
}

import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Insertion, TextMark } from './place-marks.ts'

/** A mark around a link or emphasis whose text is exactly this stretch. */
export type ElementMark = { edit: number; start: number; end: number; kind: 'link' | 'emphasis' }

export type HtmlMarks = {
  marks: readonly TextMark[]
  insertions: readonly Insertion[]
  elements: readonly ElementMark[]
}

/** What a mark's element says of its edit: properties, and hidden words before it. */
export type DescribeMark = (
  edit: number,
  tag: TextMark['tag'],
  first: boolean,
) => { properties: Element['properties']; hidden: string }

type Content = ElementContent | RootContent
/** An element that stands for an edit until it gets its properties; a gap is a space that goes with its words. */
type Marker = Element & { data: { edit: number; gap?: boolean } }

/** Parents whose own text is only the white space of the source. */
const STRUCTURAL = new Set('ul ol dl table thead tbody tfoot tr colgroup'.split(' '))
const PHRASING = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup u var'.split(
    ' ',
  ),
)

/**
 * Marks stretches of text in a block's HTML; links, emphasis and everything else stay as they are.
 * Positions are UTF-16 offsets in the text content. Ids are removed, for the block also stands
 * elsewhere on the page. Null where the HTML does not hold `text` exactly.
 */
export function markHtml(
  html: string,
  text: string,
  { marks, insertions, elements }: HtmlMarks,
  describe: DescribeMark,
): string | null {
  const root = fromHtml(html, { fragment: true })
  const lengths = { all: 0, last: null as Text | null }
  measure(root, lengths)
  if (lengths.all !== text.length) return null
  const state: State = {
    offset: 0,
    last: lengths.last,
    marks: [...marks].sort((one, two) => one.start - two.start),
    insertions: [...insertions].sort((one, two) => one.at - two.at),
    elements,
    nextMark: 0,
    nextInsertion: 0,
  }
  root.children = processChildren(root, state) as RootContent[]
  finish(root, describe, new Set())
  return toHtml(root)
}

type State = {
  offset: number
  last: Text | null
  marks: readonly TextMark[]
  insertions: readonly Insertion[]
  elements: readonly ElementMark[]
  nextMark: number
  nextInsertion: number
}

function measure(node: Nodes, lengths: { all: number; last: Text | null }, parent?: Parents): void {
  if (node.type === 'text') {
    lengths.all += node.value.length
    if (!isStructural(parent)) lengths.last = node
  }
  if (node.type === 'element') delete node.properties.id
  if ('children' in node) for (const child of node.children) measure(child, lengths, node)
}

function isStructural(parent: Parents | undefined): boolean {
  return parent?.type === 'element' && STRUCTURAL.has(parent.tagName)
}

function processChildren(parent: Root | Element, state: State): Content[] {
  const children: Content[] = []
  for (const child of parent.children) {
    if (child.type === 'text' && isStructural(parent)) {
      state.offset += child.value.length
      children.push(child)
    } else if (child.type === 'text') children.push(...processText(child, state))
    else if (child.type === 'element') children.push(processElement(child, state))
    else children.push(child)
  }
  return mergeMarkers(children)
}

function processElement(element: Element, state: State): Element {
  const start = state.offset
  element.children = processChildren(element, state) as ElementContent[]
  const kind = element.tagName === 'a' ? 'link' : 'emphasis'
  const around = /^(?:a|em|i|strong|b)$/.test(element.tagName)
    ? state.elements.find(
        (mark) => mark.kind === kind && mark.start === start && mark.end === state.offset,
      )
    : undefined
  const inner = PHRASING.has(element.tagName) ? hoist(element) : element
  return around ? marker('span', around.edit, [inner]) : inner
}

/** `<em><ins>…</ins></em>` → `<ins><em>…</em></ins>`, so that neighbouring marks can become one. */
function hoist(element: Element): Element {
  const only = element.children.length === 1 ? element.children[0] : undefined
  if (!only || !isMarker(only) || only.tagName === 'span') return element
  element.children = only.children
  only.children = [element]
  return only
}

function processText(node: Text, state: State): Content[] {
  const start = state.offset
  const end = start + node.value.length
  const parts: Content[] = []
  let at = start
  while (at < end) {
    flush(state, at, parts)
    while (state.marks[state.nextMark] && state.marks[state.nextMark]!.end <= at) state.nextMark++
    const mark = state.marks[state.nextMark]
    const inside = mark !== undefined && mark.start <= at
    const stop = Math.min(
      end,
      inside ? mark.end : (mark?.start ?? end),
      state.insertions[state.nextInsertion]?.at ?? end,
    )
    const text: Text = { type: 'text', value: node.value.slice(at - start, stop - start) }
    parts.push(inside ? marker(mark.tag, mark.edit, [text]) : text)
    at = stop
  }
  state.offset = end
  if (node === state.last) flush(state, Number.POSITIVE_INFINITY, parts)
  return parts
}

/** Puts in the dropped words that belong at or before a place. */
function flush(state: State, at: number, parts: Content[]): void {
  for (;;) {
    const next = state.insertions[state.nextInsertion]
    if (!next || next.at > at) return
    state.nextInsertion++
    if (next.before) parts.push(gap(next.edit, next.before))
    parts.push(marker('del', next.edit, [{ type: 'text', value: next.words }]))
    if (next.after) parts.push(gap(next.edit, next.after))
  }
}

function marker(tagName: string, edit: number, children: ElementContent[]): Marker {
  return { type: 'element', tagName, properties: {}, children, data: { edit } } as Marker
}

/** A space that parts dropped words from their neighbours: hidden with them where they are. */
function gap(edit: number, space: string): Marker {
  const span = marker('span', edit, [{ type: 'text', value: space }])
  span.data.gap = true
  return span
}

function isMarker(node: Nodes): node is Marker {
  return node.type === 'element' && node.data !== undefined && 'edit' in node.data
}

function mergeMarkers(children: readonly Content[]): Content[] {
  const merged: Content[] = []
  for (const child of children) {
    const last = merged[merged.length - 1]
    if (last && isMarker(last) && isMarker(child) && last.tagName !== 'span') {
      if (last.tagName === child.tagName && last.data.edit === child.data.edit) {
        last.children.push(...child.children)
        continue
      }
    }
    merged.push(child)
  }
  return merged
}

/** Gives markers their properties, and the first of each edit its hidden words. */
function finish(node: Nodes, describe: DescribeMark, seen: Set<string>): void {
  if (isMarker(node) && node.data.gap) {
    const { dataWeight } = describe(node.data.edit, 'del', false).properties
    node.properties = { className: ['gap'], dataWeight }
  } else if (isMarker(node)) {
    const tag = node.tagName as TextMark['tag']
    const key = `${tag} ${node.data.edit}`
    const { properties, hidden } = describe(node.data.edit, tag, !seen.has(key))
    node.properties = properties
    if (!seen.has(key) && hidden !== '') node.children.unshift(hiddenText(hidden))
    seen.add(key)
  }
  if ('children' in node) for (const child of node.children) finish(child, describe, seen)
}

/** Words for those who do not see the mark. */
export function hiddenText(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['vh'] },
    children: [{ type: 'text', value }],
  }
}

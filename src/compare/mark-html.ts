import {
  dropAttribute,
  type ElementNode,
  readHtml,
  type TextNode,
  type TreeNode,
  writeAttributes,
  writeHtml,
} from './html-tree.ts'
import type { Insertion, TextMark } from './place-marks.ts'

/** A mark around a link or emphasis whose text is exactly this stretch. */
export type ElementMark = { edit: number; start: number; end: number; kind: 'link' | 'emphasis' }

export type HtmlMarks = {
  marks: readonly TextMark[]
  insertions: readonly Insertion[]
  elements: readonly ElementMark[]
}

/** What a mark's element says of its edit: attributes as text, its weight, and hidden words before it. */
export type DescribeMark = (
  edit: number,
  tag: TextMark['tag'],
  first: boolean,
) => { attributes: string; weight: string | undefined; hidden: string }

/** An element that stands for an edit until it gets its attributes; a gap is a space that goes with its words. */
type Marker = ElementNode & { data: { edit: number; gap?: boolean } }

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
  const root = readHtml(html)
  if (root === null) return null
  const lengths = { all: 0, last: null as TextNode | null }
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
  const marked = processChildren(root, null, state)
  finish(marked, describe, new Set())
  return writeHtml(marked)
}

type State = {
  offset: number
  last: TextNode | null
  marks: readonly TextMark[]
  insertions: readonly Insertion[]
  elements: readonly ElementMark[]
  nextMark: number
  nextInsertion: number
}

function measure(
  nodes: readonly TreeNode[],
  lengths: { all: number; last: TextNode | null },
  parent: string | null = null,
): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      lengths.all += node.value.length
      if (!isStructural(parent)) lengths.last = node
    } else {
      node.attributes = dropAttribute(node.attributes, 'id')
      measure(node.children, lengths, node.tagName)
    }
  }
}

function isStructural(parent: string | null): boolean {
  return parent !== null && STRUCTURAL.has(parent)
}

function processChildren(
  nodes: readonly TreeNode[],
  parent: string | null,
  state: State,
): TreeNode[] {
  const children: TreeNode[] = []
  for (const child of nodes) {
    if (child.type === 'element') children.push(processElement(child, state))
    else if (isStructural(parent)) {
      state.offset += child.value.length
      children.push(child)
    } else children.push(...processText(child, state))
  }
  return mergeMarkers(children)
}

function processElement(element: ElementNode, state: State): ElementNode {
  const start = state.offset
  element.children = processChildren(element.children, element.tagName, state)
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
function hoist(element: ElementNode): ElementNode {
  const only = element.children.length === 1 ? element.children[0] : undefined
  if (!only || !isMarker(only) || only.tagName === 'span') return element
  element.children = only.children
  only.children = [element]
  return only
}

function processText(node: TextNode, state: State): TreeNode[] {
  const start = state.offset
  const end = start + node.value.length
  const parts: TreeNode[] = []
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
    const text: TextNode = { type: 'text', value: node.value.slice(at - start, stop - start) }
    parts.push(inside ? marker(mark.tag, mark.edit, [text]) : text)
    at = stop
  }
  state.offset = end
  if (node === state.last) flush(state, Number.POSITIVE_INFINITY, parts)
  return parts
}

/** Puts in the dropped words that belong at or before a place. */
function flush(state: State, at: number, parts: TreeNode[]): void {
  for (;;) {
    const next = state.insertions[state.nextInsertion]
    if (!next || next.at > at) return
    state.nextInsertion++
    if (next.before) parts.push(gap(next.edit, next.before))
    parts.push(marker('del', next.edit, [{ type: 'text', value: next.words }]))
    if (next.after) parts.push(gap(next.edit, next.after))
  }
}

function marker(tagName: string, edit: number, children: TreeNode[]): Marker {
  return { type: 'element', tagName, attributes: '', children, data: { edit } }
}

/** A space that parts dropped words from their neighbours: hidden with them where they are. */
function gap(edit: number, space: string): Marker {
  const span = marker('span', edit, [{ type: 'text', value: space }])
  span.data.gap = true
  return span
}

function isMarker(node: TreeNode): node is Marker {
  return 'data' in node
}

function mergeMarkers(children: readonly TreeNode[]): TreeNode[] {
  const merged: TreeNode[] = []
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

/** Gives markers their attributes, and the first of each edit its hidden words. */
function finish(nodes: readonly TreeNode[], describe: DescribeMark, seen: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'text') continue
    if (isMarker(node)) describeMarker(node, describe, seen)
    finish(node.children, describe, seen)
  }
}

function describeMarker(node: Marker, describe: DescribeMark, seen: Set<string>): void {
  const { edit, gap: isGap } = node.data
  if (isGap) {
    const { weight } = describe(edit, 'del', false)
    node.attributes = writeAttributes({ class: 'gap', 'data-weight': weight })
    return
  }
  const key = `${node.tagName} ${edit}`
  const { attributes, hidden } = describe(edit, node.tagName as TextMark['tag'], !seen.has(key))
  node.attributes = attributes
  if (!seen.has(key) && hidden !== '') node.children.unshift(hiddenText(hidden))
  seen.add(key)
}

/** Words for those who do not see the mark. */
export function hiddenText(value: string): ElementNode {
  const attributes = writeAttributes({ class: 'vh' })
  return { type: 'element', tagName: 'span', attributes, children: [{ type: 'text', value }] }
}

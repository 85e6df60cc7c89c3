import type { Element, ElementContent, Root, Text } from 'hast'
import type { VFile } from 'vfile'
import {
  bidiControls,
  findHidden,
  type Hidden,
  stripHidden,
} from '../../model/hidden-characters.ts'
import { report } from '../report.ts'

/**
 * Takes characters out of the text that cannot be seen but change what is seen or read: controls
 * of writing direction, zero-width characters, soft hyphens. For each control of direction an empty
 * `<span class="hidden-character" data-code="U+202E">` stays, which the style sheet can show; the
 * rest goes without a trace on the page. Both are told.
 */
export function rehypeHiddenCharacters() {
  return (tree: Root, file: VFile): void => {
    const language = file.data.body?.language ?? 'und'
    const found: Found[] = []
    strip(tree, language, found)
    tell(file, found)
  }
}

interface Found extends Hidden {
  place: Text | Element
}

function strip(parent: Root | Element, language: string, found: Found[]): void {
  for (let at = 0; at < parent.children.length; at++) {
    const node = parent.children[at]!
    if (node.type === 'element') {
      stripAttributes(node, language, found)
      strip(node, language, found)
    }
    if (node.type !== 'text') continue
    const hidden = findHidden(node.value, language)
    if (hidden.length === 0) continue
    found.push(...hidden.map((one) => ({ ...one, place: node })))
    const pieces = replaceHidden(node, hidden)
    parent.children.splice(at, 1, ...pieces)
    at += pieces.length - 1
  }
}

function stripAttributes(node: Element, language: string, found: Found[]): void {
  for (const key of ['alt', 'title', 'ariaLabel']) {
    const value = node.properties[key]
    if (typeof value !== 'string') continue
    const hidden = findHidden(value, language)
    if (hidden.length === 0) continue
    found.push(...hidden.map((one) => ({ ...one, place: node })))
    node.properties[key] = stripHidden(value, hidden)
  }
}

function replaceHidden({ value, position }: Text, hidden: readonly Hidden[]): ElementContent[] {
  const pieces: ElementContent[] = []
  let text = ''
  let end = 0
  for (const { at, length, code } of hidden) {
    text += value.slice(end, at)
    end = at + length
    if (!bidiControls.has(code)) continue
    if (text) pieces.push({ type: 'text', value: text, position })
    text = ''
    const properties = { className: ['hidden-character'], dataCode: code }
    pieces.push({ type: 'element', tagName: 'span', properties, children: [] })
  }
  text += value.slice(end)
  if (text) pieces.push({ type: 'text', value: text, position })
  return pieces
}

function tell(file: VFile, found: readonly Found[]): void {
  const bidi = found.filter(({ code }) => bidiControls.has(code))
  const others = found.filter(({ code }) => !bidiControls.has(code))
  if (bidi.length > 0)
    report(file, {
      severity: 'warning',
      rule: 'bidi-control',
      message: `Unexpected ${count(bidi)} controlling the direction of writing, expected plain text`,
      mend: 'Delete them: they can make a line read other than it is. The page shows where they were.',
      place: bidi[0]?.place,
    })
  if (others.length > 0)
    report(file, {
      severity: others.some(({ suspicious }) => suspicious) ? 'warning' : 'note',
      rule: 'invisible-character',
      message: `Unexpected ${count(others)} that cannot be seen, expected plain text; left out`,
      mend: 'Delete them, or leave it: the page is made without them.',
      place: others[0]?.place,
    })
}

function count(found: readonly Hidden[]): string {
  const codes = [...new Set(found.map(({ code }) => code))].sort()
  const shown = codes.slice(0, 5).join(', ') + (codes.length > 5 ? ' …' : '')
  return `${found.length} ${found.length === 1 ? 'character' : 'characters'} (${shown})`
}

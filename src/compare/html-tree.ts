// In: a block's HTML as the sanitiser's serialiser writes it. Out: a small tree, and HTML again.

/** Words, with no character escaped. */
export type TextNode = { type: 'text'; value: string }

/** An element whose attributes stay the text they are, ` href="…"`: nothing here looks into them. */
export type ElementNode = {
  type: 'element'
  tagName: string
  attributes: string
  children: TreeNode[]
}

export type TreeNode = TextNode | ElementNode

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr'])

/** Tags have attribute values in double quotes, and text has no `<` of its own. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^"<>]|"[^"]*")*)>/g

/** One attribute after the other: what looks like one inside a value must be left alone. */
const ATTRIBUTE = / ([^\s="]+)(?:="([^"]*)")?/g

/** Characters as the serialiser escapes them, and as people do. */
const REFERENCE = /&(?:#x([0-9A-F]{1,5})|(amp|lt|gt|quot));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/**
 * Reads HTML that `rehype-stringify` wrote, which has no other form of tag and no other references than
 * those: a parser of any HTML takes ten times as long. Null for what is not of that form.
 */
export function readHtml(html: string): TreeNode[] | null {
  const root: TreeNode[] = []
  const open: ElementNode[] = []
  let at = 0
  for (const { 0: tag, 1: slash, 2: tagName = '', 3: attributes = '', index } of html.matchAll(
    TAG,
  )) {
    if (!addText(html.slice(at, index), open.at(-1)?.children ?? root)) return null
    at = index + tag.length
    if (slash === '/') {
      if (open.pop()?.tagName !== tagName) return null
      continue
    }
    const element: ElementNode = { type: 'element', tagName, attributes, children: [] }
    ;(open.at(-1)?.children ?? root).push(element)
    if (!VOID.has(tagName)) open.push(element)
  }
  return open.length === 0 && addText(html.slice(at), root) ? root : null
}

/** The value of an attribute; null where the element has none of that name. */
export function readAttribute({ attributes }: ElementNode, name: string): string | null {
  for (const [, key, value = ''] of attributes.matchAll(ATTRIBUTE))
    if (key === name) return readReferences(value)
  return null
}

/** Attributes without those of one name. */
export function dropAttribute(attributes: string, name: string): string {
  return attributes.includes(` ${name}`)
    ? attributes.replace(ATTRIBUTE, (whole, key) => (key === name ? '' : whole))
    : attributes
}

function readReferences(text: string): string {
  return text.includes('&')
    ? text.replace(REFERENCE, (_, hex: string | undefined, name = '') =>
        hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : NAMED[name.toLowerCase()]!,
      )
    : text
}

function addText(text: string, to: TreeNode[]): boolean {
  if (text === '') return true
  if (text.includes('<')) return false
  to.push({ type: 'text', value: readReferences(text) })
  return true
}

/** The HTML of a tree, escaped as `rehype-stringify` does. */
export function writeHtml(nodes: readonly TreeNode[]): string {
  let html = ''
  for (const node of nodes) {
    if (node.type === 'text') html += escapeText(node.value)
    else {
      html += `<${node.tagName}${node.attributes}>`
      if (!VOID.has(node.tagName)) html += `${writeHtml(node.children)}</${node.tagName}>`
    }
  }
  return html
}

function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text
}

/** Attributes as text, for values that are no words of an article: names, numbers, ids. */
export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  let text = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined) text += ` ${name}="${escapeValue(value)}"`
  }
  return text
}

function escapeValue(value: string): string {
  return /[&"]/.test(value) ? value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;') : value
}

import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../report.ts'
import { schema } from '../schema.ts'

const kept = new Set(schema.tagNames)
const stripped = new Set(schema.strip)
/** Dropped without a word: they carry nothing that a reader would see. */
const silent = new Set([
  'colgroup',
  'col',
  'font',
  'picture',
  'source',
  'wbr',
  'big',
  'link',
  'meta',
])

/**
 * Names in one finding what sanitising is going to take out of an article's HTML, so that nothing
 * is lost in silence. Tracking pixels (1 × 1 images) and fields of forms are taken
 * out here.
 */
export function rehypeReportDropped() {
  return (tree: Root, file: VFile): void => {
    const lost = new Map<string, number>()
    const unwrapped = new Map<string, number>()
    let first: Element | undefined
    // By hand: `unist-util-visit` takes many times as long, and most bodies hold nothing to tell of.
    const look = (node: Element): boolean => {
      const names = namesOf(node)
      if (names.length > 0) first ??= node
      for (const name of names) lost.set(name, (lost.get(name) ?? 0) + 1)
      if (isPixel(node) || isField(node)) return false
      if (stripped.has(node.tagName)) return true
      if (!kept.has(node.tagName) && !silent.has(node.tagName) && names.length === 0) {
        first ??= node
        const tag = `<${node.tagName.slice(0, 30)}>`
        unwrapped.set(tag, (unwrapped.get(tag) ?? 0) + 1)
      }
      lookInside(node, look)
      return true
    }
    lookInside(tree, look)
    if (lost.size + unwrapped.size > 0) tell(file, lost, unwrapped, first)
  }
}

/** Calls `look` for each element right inside, and takes out those for which it is false. */
function lookInside(parent: Root | Element, look: (node: Element) => boolean): void {
  for (let at = 0; at < parent.children.length; ) {
    const node = parent.children[at]!
    if (node.type === 'element' && !look(node)) parent.children.splice(at, 1)
    else at++
  }
}

/** What of an element is lost for good: itself with all it holds, or its scripted attributes. */
function namesOf(node: Element): string[] {
  const names: string[] = []
  const address = node.properties.src ?? node.properties.data
  if (stripped.has(node.tagName))
    names.push(`<${node.tagName}>${address ? ` (${String(address).slice(0, 100)})` : ''}`)
  else if (isPixel(node)) names.push('tracking pixel')
  else if (isField(node)) names.push('<input>')
  for (const key of Object.keys(node.properties))
    if (/^on/i.test(key)) names.push(`attribute ${key.toLowerCase().slice(0, 30)}`)
  return names
}

/** A field of a form: of all `input`, only the boxes of task lists stay. */
function isField({ tagName, properties }: Element): boolean {
  return tagName === 'input' && properties.type !== 'checkbox'
}

function isPixel({ tagName, properties }: Element): boolean {
  if (tagName !== 'img') return false
  const { width, height } = properties
  return width != null && height != null && Number(width) <= 1 && Number(height) <= 1
}

function tell(
  file: VFile,
  lost: Map<string, number>,
  unwrapped: Map<string, number>,
  place: Element | undefined,
): void {
  const parts: string[] = []
  if (lost.size > 0) parts.push(`${list(lost)} left out`)
  if (unwrapped.size > 0) parts.push(`${list(unwrapped)} taken off, the words kept`)
  report(file, {
    severity: lost.size > 0 ? 'warning' : 'note',
    rule: 'dropped-html',
    message: `Unexpected HTML, expected text, links, images and tables: ${parts.join('; ')}`,
    mend: 'Delete it, or put what matters of it into words or a link.',
    place,
  })
}

function list(counts: Map<string, number>): string {
  const names = [...counts].map(([name, count]) => (count > 1 ? `${name} × ${count}` : name))
  const rest = names.length - 8
  return rest > 0 ? `${names.slice(0, 8).join(', ')} and ${rest} more` : names.join(', ')
}

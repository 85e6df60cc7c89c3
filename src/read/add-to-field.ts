// In: the text of an article's file, an entry for a field. Out: the text with the entry in its front matter.
import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { extendField } from './extend-field.ts'

/** Blank lines may stand before it. */
const fence = /^\uFEFF?(?:[ \t\r\n]*[\r\n])?---[ \t]*(\r\n|\n|\r)/

export type FieldEntry = {
  /** Name of the field. */
  field: string
  /** The entry as YAML on one line. */
  entry: string
  /** What the entry is about: where the field names it already, nothing changes. */
  about: string
  /** Write a field that is not there yet as a list, with a line for each entry. */
  asList?: boolean
}

/**
 * Adds an entry to a field of the front matter. Everything else stays byte for byte: line ends,
 * comments, quoting, order. A field that has a value already becomes a list, or its list one longer.
 * The text comes back unchanged where the field names it already, or where the file has no front
 * matter that can be read.
 */
export function addToField(fileText: string, { field, entry, about, asList }: FieldEntry): string {
  const frame = findFrame(fileText)
  if (!frame) return fileText
  const { lineEnd } = frame
  const yaml = fileText.slice(frame.start, frame.end)
  const map = readMap(yaml)
  if (map === undefined) return fileText
  const pair = map?.items.find(({ key }) => isScalar(key) && key.value === field)
  const edited = pair
    ? extendField(yaml, pair as Pair<Node, Node | null>, entry, about, lineEnd)
    : addField(yaml, asList ? `${field}:${lineEnd}  - ${entry}` : `${field}: ${entry}`, lineEnd)
  return fileText.slice(0, frame.start) + edited + fileText.slice(frame.end)
}

/** Where the lines between the two fences begin and end. */
function findFrame(text: string): { start: number; end: number; lineEnd: string } | null {
  const open = fence.exec(text)
  if (!open) return null
  const start = open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*$/gm
  close.lastIndex = start
  for (let match = close.exec(text); match; match = close.exec(text)) {
    if (match.index >= start) return { start, end: match.index, lineEnd: open[1]! }
  }
  return null
}

/** The front matter's map; null where it is empty; undefined where it is not a map or broken. */
function readMap(yaml: string): YAMLMap<unknown, unknown> | null | undefined {
  const parsed = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), { uniqueKeys: false })
  if (parsed.errors.length > 0) return undefined
  if (parsed.contents === null) return null
  if (!isMap(parsed.contents) || parsed.contents.flow) return undefined
  return parsed.contents
}

function addField(yaml: string, words: string, lineEnd: string): string {
  const gap = yaml === '' || /[\r\n]$/.test(yaml) ? '' : lineEnd
  return `${yaml}${gap}${words}${lineEnd}`
}

// In: the text of an article's file, a link. Out: the text with the source in its front matter.
import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { extendField } from './extend-field.ts'
import type { SuggestedLink } from './suggestion.ts'

/** Blank lines may stand before it. */
const fence = /^\uFEFF?(?:[ \t\r\n]*[\r\n])?---[ \t]*(\r\n|\n|\r)/
const field = 'derived_from'

/**
 * Writes `derived_from` for a link whose source is known. Everything else stays byte for byte: line
 * ends, comments, quoting, order. A field that has a value already becomes a list, or its list one
 * longer. The text comes back unchanged where the direction is undetermined, the source is named
 * already, or the file has no front matter that can be read.
 */
export function applySuggestion(
  fileText: string,
  link: Pick<SuggestedLink, 'source' | 'kind'>,
): string {
  const frame = findFrame(fileText)
  if (link.source === null || !frame) return fileText
  const yaml = fileText.slice(frame.start, frame.end)
  const map = readMap(yaml)
  if (map === undefined) return fileText
  const entry = formatEntry(link.source, link.kind)
  const pair = map?.items.find(({ key }) => isScalar(key) && key.value === field)
  const edited = pair
    ? extendField(yaml, pair as Pair<Node, Node | null>, entry, link.source, frame.lineEnd)
    : addField(yaml, entry, frame.lineEnd)
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

function addField(yaml: string, entry: string, lineEnd: string): string {
  const gap = yaml === '' || /[\r\n]$/.test(yaml) ? '' : lineEnd
  return `${yaml}${gap}${field}: ${entry}${lineEnd}`
}

/** A code in quotes; with its kind, where that is not what the build would decide by itself. */
function formatEntry(source: string, kind: SuggestedLink['kind']): string {
  const code = JSON.stringify(source)
  return kind === 'excerpt' || kind === 'adaptation' ? `{ code: ${code}, kind: ${kind} }` : code
}

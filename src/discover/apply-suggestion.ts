// In: the text of an article's file, a link. Out: the text with the source in its front matter.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
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

function extendField(
  yaml: string,
  { key, value }: Pair<Node, Node | null>,
  entry: string,
  source: string,
  lineEnd: string,
): string {
  const keyEnd = key.range![1]
  if (value === null || isEmpty(value)) {
    const colon = yaml.indexOf(':', keyEnd) + 1
    const [start, end] = value?.range ?? [colon, colon]
    return splice(yaml, colon, start === end ? colon : end, ` ${entry}`)
  }
  if (names(value, source)) return yaml
  const [start, end] = value.range!
  if (isSeq(value) && value.flow) return extendFlow(yaml, value.items.length, start, end, entry)
  if (isSeq(value)) return extendBlock(yaml, start, value.items.at(-1) as Node, entry, lineEnd)
  if (isMap(value) && !value.flow) return listMap(yaml, start, value, entry, lineEnd)
  const isFolded = isScalar(value) && /^BLOCK/.test(value.type ?? '')
  const old = isFolded ? JSON.stringify(value.value) : yaml.slice(start, end)
  return splice(yaml, start, isFolded ? trimEnd(yaml, start, end) : end, `[${old}, ${entry}]`)
}

function isEmpty(value: Node): boolean {
  return isScalar(value) && (value.value === null || value.value === '')
}

/** Whether the field names the source already, as a text or as a `code` or `url`. */
function names(value: Node, source: string): boolean {
  const known: unknown = value.toJSON()
  return (Array.isArray(known) ? known : [known]).some((one) => {
    if (one !== null && typeof one === 'object') {
      return Object.values(one as object).includes(source)
    }
    return one === source
  })
}

function extendFlow(
  yaml: string,
  items: number,
  start: number,
  end: number,
  entry: string,
): string {
  const close = yaml.lastIndexOf(']', end - 1)
  const inside = yaml.slice(start + 1, close)
  const last = inside.trimEnd()
  const at = start + 1 + last.length
  if (items === 0) return splice(yaml, at, at, entry)
  return splice(yaml, at, at, last.endsWith(',') ? ` ${entry}` : `, ${entry}`)
}

function extendBlock(
  yaml: string,
  start: number,
  last: Node,
  entry: string,
  lineEnd: string,
): string {
  return extendAt(yaml, start, trimEnd(yaml, start, last.range![1]), entry, lineEnd)
}

/** Makes a map that is written over several lines the first entry of a list. */
function listMap(
  yaml: string,
  start: number,
  { items }: YAMLMap,
  entry: string,
  lineEnd: string,
): string {
  const last = items.at(-1) as Pair<Node, Node | null>
  const end = trimEnd(yaml, start, (last.value ?? last.key).range![1])
  const listed = `- ${yaml.slice(start, end).replaceAll('\n', '\n  ')}`
  const edited = splice(yaml, start, end, listed)
  return extendAt(edited, start, start + listed.length, entry, lineEnd)
}

/** Puts an entry on a line of its own after the one that holds `end`, indented like `start`. */
function extendAt(
  yaml: string,
  start: number,
  end: number,
  entry: string,
  lineEnd: string,
): string {
  const line = Math.max(yaml.lastIndexOf('\n', start - 1), yaml.lastIndexOf('\r', start - 1)) + 1
  const at = end + /^[^\r\n]*/.exec(yaml.slice(end))![0].length
  return splice(yaml, at, at, `${lineEnd}${yaml.slice(line, start)}- ${entry}`)
}

/** `end` without the white space before it. */
function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end)
}

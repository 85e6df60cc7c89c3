// In: YAML, one of its fields, an entry. Out: the YAML with the entry in the field, else unchanged.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'

/**
 * Adds an entry to the value of a field: an empty one gets it, a single one becomes a list, a list one
 * longer. Comments and the form that the editor chose stay. `source` is the entry's code: where the
 * value names it already, nothing changes.
 */
export function extendField(
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

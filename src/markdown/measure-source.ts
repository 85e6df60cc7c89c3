import { measureHtml } from './measure-html.ts'

/** What makes a Markdown text costly to parse, counted in one pass over its lines. */
export interface Measures {
  /** UTF-16 units. */
  length: number
  lines: number
  /** Runs of lines between blank ones. */
  paragraphs: number
  /** Most quotation and list marks at the head of one line; deepest indent of a list mark / 2. */
  depth: number
  /** Deepest run of HTML tags that are opened and not closed, outside fenced code. */
  htmlDepth: number
  /** The same for formatting tags, times all tags: browsers open those again in each block. */
  htmlWork: number
  /** `* _ ~`, `[ ] |` and `<! <?`: squares of their number in each paragraph, summed. */
  delimiterWork: number
  bracketWork: number
  declarationWork: number
  /** All characters that mean something within a paragraph, and what looks like an address. */
  active: number
  /** All quotation and list marks. */
  containers: number
  /** Lines that follow a marked line without a mark of their own: squares of each run, summed. */
  lazyWork: number
  /** Times a quotation begins. */
  quotations: number
  /** Headings underlined with `=` or `-`. */
  underlines: number
  definitions: number
  footnotes: number
  /** Columns times rows of all tables: short rows are filled up to the width of the head. */
  cells: number
  /** Longest link definition times number of `[`: each reference repeats its address. */
  expansion: number
}

const containerMark = /[ \t]{0,8}(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const thematicBreak = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]+){2,}-[ \t]*)$/
const paragraphEnd = /^(?:\s*$| {0,3}(?:[-+*][ \t]+\S|1[.)][ \t]+\S|#{1,6}[ \t]|```|~~~))/
const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/
const definition = /^[ \t>]{0,40}\[(\^?)[^\]\n]{1,999}\]:/

/** Measures a text; linear in its length. */
export function measureSource(source: string): Measures {
  const sums: Measures = {
    length: source.length,
    lines: 0,
    paragraphs: 0,
    depth: 0,
    ...measureHtml(source),
    delimiterWork: 0,
    bracketWork: 0,
    declarationWork: 0,
    active: source.match(/www\.|:\/\/|@/gi)?.length ?? 0,
    containers: 0,
    lazyWork: 0,
    quotations: 0,
    underlines: 0,
    definitions: 0,
    footnotes: 0,
    cells: 0,
    expansion: 0,
  }
  const state: State = {
    delimiters: 0,
    brackets: 0,
    declarations: 0,
    columns: 0,
    lazy: -1,
    quoted: false,
  }
  let longestDefinition = 0
  let brackets = 0
  let wasBlank = true
  for (const line of source.split('\n')) {
    const isBlank = line.trim() === ''
    sums.lines++
    if (wasBlank && !isBlank) sums.paragraphs++
    wasBlank = isBlank
    measureHead(line, state, sums)
    const defined = definition.exec(line)
    if (defined) {
      if (defined[1]) sums.footnotes++
      else sums.definitions++
      longestDefinition = Math.max(longestDefinition, line.length)
    }
    brackets += measureLine(line, state, sums)
  }
  endParagraph(state, sums)
  sums.lazyWork += Math.max(0, state.lazy) ** 2
  sums.expansion = longestDefinition * brackets
  return sums
}

interface State {
  delimiters: number
  brackets: number
  declarations: number
  /** Columns of the table that the line may belong to; 0 outside tables. */
  columns: number
  /** Unmarked lines since the last marked one; -1 outside lists and quotations. */
  lazy: number
  quoted: boolean
}

function measureHead(line: string, state: State, sums: Measures): void {
  if (thematicBreak.test(line)) return
  let marks = 0
  let quoted = false
  containerMark.lastIndex = 0
  for (let match = containerMark.exec(line); match; match = containerMark.exec(line)) {
    marks++
    quoted ||= match[0].endsWith('>')
  }
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  const isItem =
    indent > 8 && /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line.slice(indent, indent + 12))
  sums.depth = Math.max(sums.depth, marks, isItem ? indent / 2 : 0)
  sums.containers += marks
  if (marks > 0 || line.trim() === '') {
    sums.lazyWork += Math.max(0, state.lazy) ** 2
    state.lazy = marks > 0 ? 0 : -1
  } else if (state.lazy >= 0) state.lazy++
  if (quoted && !state.quoted) sums.quotations++
  state.quoted = quoted
  if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(line)) sums.underlines++
}

/** Returns the number of `[` on the line. */
function measureLine(line: string, state: State, sums: Measures): number {
  if (paragraphEnd.test(line)) endParagraph(state, sums)
  if (line.includes('|') && tableRule.test(line)) {
    state.columns = line.split('|').length
    state.brackets = 0
  }
  if (state.columns > 0) sums.cells += state.columns
  let opening = 0
  for (let i = 0; i < line.length; i++) {
    const unit = line[i]!
    if (unit === '*' || unit === '_' || unit === '~') state.delimiters++
    else if (unit === '[' || unit === ']') {
      state.brackets++
      if (unit === '[') opening++
    } else if (unit === '|') {
      if (state.columns === 0) state.brackets++
      continue
    } else if (unit === '<') {
      if (line[i + 1] === '!' || line[i + 1] === '?') state.declarations++
    } else if (unit !== '`') continue
    sums.active++
  }
  return opening
}

function endParagraph(state: State, sums: Measures): void {
  sums.delimiterWork += state.delimiters ** 2
  sums.bracketWork += state.brackets ** 2
  sums.declarationWork += state.declarations ** 2
  state.delimiters = 0
  state.brackets = 0
  state.declarations = 0
  state.columns = 0
}

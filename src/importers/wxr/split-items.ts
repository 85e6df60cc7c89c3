/** A piece of an export: the head before the first item, an item's XML, or what cannot be read. */
export type WxrPart =
  | { kind: 'head'; xml: string }
  | { kind: 'item'; xml: string; line: number }
  | { kind: 'problem'; message: string; mend: string; line: number; aside: string; count: number }

/** Characters of one item; the longest article has a thousandth. */
const MAX_ITEM = 16_000_000

const mark = /<!\[CDATA\[|<!--|<item[\s>]|<\/item\s*>|<!ENTITY/g
const cut = Object.freeze({
  mend: 'Export again: the file was cut off. Then import it once more; what is there already is skipped.',
  aside: 'items that were cut off',
  count: 1,
})

/**
 * Cuts an export into its items as it is read, so that one item at a time is held. `<item>` within
 * CDATA or a comment is text. Never throws; ends at the first thing that makes the rest unreadable.
 */
export async function* splitItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WxrPart> {
  let decoder: TextDecoder | null = null
  const state = { buffer: '', at: 0, start: -1, line: 1, headDone: false }
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(charsetOf(chunk))
    state.buffer += decoder.decode(chunk, { stream: true })
    yield* takeParts(state)
    if (state.buffer.length <= MAX_ITEM) continue
    const message = `Unexpected item of more than ${MAX_ITEM} characters, expected an article`
    yield { ...cut, kind: 'problem', message, line: state.line, aside: 'items beyond the bound' }
    return
  }
  state.buffer += decoder?.decode() ?? ''
  yield* takeParts(state)
  if (state.start === -1) return
  const message = 'Unexpected end of the file inside an item, expected </item>'
  yield { ...cut, kind: 'problem', message, line: state.line }
}

type State = { buffer: string; at: number; start: number; line: number; headDone: boolean }

/** Gives out every item that is whole, and keeps the rest of the buffer. */
function* takeParts(state: State): Generator<WxrPart> {
  mark.lastIndex = state.at
  for (let match = mark.exec(state.buffer); match !== null; match = mark.exec(state.buffer)) {
    const [token] = match
    const end = token === '<![CDATA[' ? ']]>' : token === '<!--' ? '-->' : null
    if (end !== null) {
      const close = state.buffer.indexOf(end, mark.lastIndex)
      if (close === -1) {
        state.at = match.index
        return
      }
      mark.lastIndex = close + end.length
    } else if (token.startsWith('<item') && state.start === -1) {
      if (!state.headDone) yield { kind: 'head', xml: state.buffer.slice(0, match.index) }
      state.headDone = true
      state.line += countLines(state.buffer, 0, match.index)
      drop(state, match.index)
      state.start = 0
      mark.lastIndex = token.length
    } else if (token.startsWith('</item') && state.start !== -1) {
      const { lastIndex } = mark
      yield { kind: 'item', xml: state.buffer.slice(0, lastIndex), line: state.line }
      state.line += countLines(state.buffer, 0, lastIndex)
      drop(state, lastIndex)
      state.start = -1
      mark.lastIndex = 0
    }
    state.at = mark.lastIndex
  }
  // A mark may begin in this chunk and end in the next; none is longer than this.
  state.at = Math.max(state.at, state.buffer.length - 16)
}

function drop(state: State, length: number): void {
  state.buffer = state.buffer.slice(length)
  state.at = 0
}

/** Of the stretch alone: a search in a long text without line ends would run to its end each time. */
function countLines(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length - 1
}

function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}
